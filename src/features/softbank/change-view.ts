import { type Change, changeOf } from '#domain/change.ts'
import type { Figure } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import { formatGrowth, formatMeasuredGrowth } from '#i18n/growth.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity } from '#i18n/number.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** How a line moved between two periods, in words where a percentage would mislead or nothing can be compared. */
export function changeText(
  now: Figure | null,
  before: Figure | null,
  { here: { locale } }: FigureContext,
): string {
  return wordsOfChange(changeOf(now, before), locale)
}

export function wordsOfChange(change: Change, locale: Locale): string {
  const words = messages(locale).softbank.latest
  switch (change.kind) {
    case 'amount':
      return formatGrowth(change.growth, locale, change.currency)
    case 'measurement':
      return formatMeasuredGrowth(change.growth, locale, change)
    case 'points': {
      const precision = { digits: 1n, scale: change.difference.scale }
      const points = { unit: 'pp', value: change.difference, precision } as const
      return formatQuantity({ kind: 'measurement', ...points }, locale)
    }
    case 'missing':
      return words.noChange
    case 'not-compared':
      return words.notCompared
  }
}
