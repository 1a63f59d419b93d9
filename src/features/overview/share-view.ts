import { divideRounded } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import type { Locale } from '#domain/text.ts'
import { formatTenths } from '#i18n/number.ts'

/** What part of one amount another is, in tenths of a percent; null unless both are amounts of one currency. */
export function shareOf(part: Figure, whole: Figure, locale: Locale): string | null {
  if (part.quantity.kind !== 'money' || whole.quantity.kind !== 'money') return null
  const [of, all] = [part.quantity.money, whole.quantity.money]
  if (of.currency !== all.currency || all.amount <= 0n) return null
  return formatTenths(divideRounded(of.amount * 1000n, all.amount), locale)
}
