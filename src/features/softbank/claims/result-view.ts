import { abs, divideRounded, formatDecimal, rescale } from '#domain/decimal.ts'
import { isCurrency, MINOR_DIGITS, toPlain } from '#domain/money.ts'
import type { Amount } from '#domain/quantity.ts'
import type { Exact, Reckoning } from '#domain/reckon.ts'
import type { Locale } from '#domain/text.ts'
import { MINUS } from '#i18n/digits.ts'
import { formatGrowth } from '#i18n/growth.ts'
import { formatReported } from '#i18n/money.ts'
import { formatQuantity } from '#i18n/number.ts'
import { inBillions } from '../in-power.ts'

/** What a formula comes to; `value` is exact for machines and empty where words stand for a number. */
export interface ResultView {
  readonly text: string
  readonly value: string
  readonly unit: string
}

/** Null where nothing can be computed. */
export function toResult(reckoning: Reckoning, locale: Locale): ResultView | null {
  if (reckoning.kind === 'no-percentage') {
    const text = formatGrowth(reckoning.growth, locale, reckoning.currency)
    return { text, value: '', unit: '' }
  }
  if (reckoning.kind !== 'number') return null
  const { exact } = reckoning
  const { unit } = exact
  if (isCurrency(unit)) {
    const amount = toAmount(exact, unit)
    const text = unit === 'JPY' ? inBillions(amount) : withUnit(amount, locale)
    return { text, value: toPlain(amount.money), unit }
  }
  const scale = unit === '%' ? 1 : 0
  const value = { digits: divideRounded(exact.top * 10n ** BigInt(scale), exact.bottom), scale }
  const precision = { digits: 1n, scale }
  const quantity = { kind: 'measurement', unit, value, precision } as const
  // A percentage stands beside the printed one: both are written alike.
  const text =
    unit === '%'
      ? formatReported(`${formatDecimal(value).replace('-', MINUS)}%`, locale)
      : formatQuantity(quantity, locale, 'chart')
  return { text, value: formatDecimal(value), unit: unit === '%' ? 'percent' : unit }
}

/** Rounded to the minor unit; three digits are shown where the figures themselves set no limit. */
function toAmount(exact: Exact, currency: Amount['money']['currency']): Amount {
  const minor = 10n ** BigInt(MINOR_DIGITS[currency])
  const amount = divideRounded(exact.top * minor, exact.bottom)
  const digits = abs(amount).toString().length
  const precision = exact.precision ?? 10n ** BigInt(Math.max(digits - 3, 0))
  return { kind: 'money', money: { currency, amount }, precision }
}

/** `$3.50bn`, `35.0億ドル`: an amount in another currency than the numbers it was computed from. */
function withUnit({ money: { currency, amount }, precision }: Amount, locale: Locale): string {
  const scale = BILLION + MINOR_DIGITS[currency]
  const places = Math.max(scale - (precision.toString().length - 1), 0)
  const billions = formatDecimal(rescale({ digits: amount, scale }, places))
  return formatReported(`${billions}bn ${currency}`, locale)
}

const BILLION = 9
