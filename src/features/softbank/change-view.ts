import { rescale } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { growth } from '#domain/growth.ts'
import { isAmount } from '#domain/sums.ts'
import { formatGrowth } from '#i18n/growth.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity } from '#i18n/number.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** How a line moved between two periods, in words where a percentage would mislead or nothing can be compared. */
export function changeText(
  now: Figure | null,
  before: Figure | null,
  { here: { locale } }: FigureContext,
): string {
  const words = messages(locale).softbank.latest
  if (now === null || before === null) return words.noChange
  const [quantity, base] = [now.quantity, before.quantity]
  if (quantity.kind === 'missing' || base.kind === 'missing') return words.noChange
  if (now.presentation !== before.presentation) return words.notCompared
  if (isAmount(now) && isAmount(before)) {
    const [to, from] = [now.quantity.money, before.quantity.money]
    if (to.currency !== from.currency) return words.notCompared
    return formatGrowth(growth(to.amount, from.amount), locale, to.currency)
  }
  if (quantity.kind !== 'measurement' || base.kind !== 'measurement') return words.notCompared
  const scale = Math.max(quantity.value.scale, base.value.scale)
  const [to, from] = [quantity, base].map(({ value }) => rescale(value, scale).digits)
  if (to === undefined || from === undefined || quantity.unit !== base.unit)
    return words.notCompared
  if (quantity.unit === '%') {
    const value = { digits: to - from, scale }
    const precision = { digits: 1n, scale }
    return formatQuantity({ kind: 'measurement', unit: 'pp', value, precision }, locale)
  }
  const moved = growth(to, from)
  return 'by' in moved ? words.notCompared : formatGrowth(moved, locale)
}
