import { divideRounded } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import { formatQuantity } from '#i18n/number.ts'

/** What part of one amount another is, in tenths of a percent; null unless both are amounts of one currency. */
export function shareOf(part: Figure, whole: Figure, locale: Locale): string | null {
  if (part.quantity.kind !== 'money' || whole.quantity.kind !== 'money') return null
  const [of, all] = [part.quantity.money, whole.quantity.money]
  if (of.currency !== all.currency || all.amount <= 0n) return null
  const value = { digits: divideRounded(of.amount * 1000n, all.amount), scale: 1 }
  const precision = { digits: 1n, scale: 1 }
  return formatQuantity({ kind: 'measurement', unit: '%', value, precision }, locale)
}
