import { type Decimal, divideRounded, trimmed } from '#domain/decimal.ts'
import { type Money, toPlain } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { formatExact } from '#i18n/exact.ts'
import { formatQuantity } from '#i18n/number.ts'
import type { ChartCell } from '#ui/chart/chart-view.ts'

const FINENESS = 10n ** 12n

/** A part of one, for drawing alone. `whole` is above zero. */
export function ratioOf(part: bigint, whole: bigint): number {
  return Number((part * FINENESS) / whole) / Number(FINENESS)
}

/** The percentage a part is of a whole, to a tenth. */
export function percentOf(part: bigint, whole: bigint): Decimal {
  return { digits: divideRounded(part * 1000n, whole), scale: 1 }
}

/** No finer than it needs: `40%`, `33.33%`. */
export function formatPercent(percent: Decimal, locale: Locale): string {
  const value = trimmed(percent)
  const precision = { digits: 1n, scale: value.scale }
  return formatQuantity({ kind: 'measurement', unit: '%', value, precision }, locale, 'chart')
}

/** An amount of a reader’s assumptions, exact in words as in its value. */
export function amountCell(amount: Money, locale: Locale): ChartCell {
  return { kind: 'computed', value: toPlain(amount), text: formatExact(amount, locale) }
}
