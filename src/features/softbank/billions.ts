import { formatDecimal, rescale } from '#domain/decimal.ts'
import { MINOR_DIGITS } from '#domain/money.ts'
import type { Amount } from '#domain/quantity.ts'
import { groupDigits, MINUS } from '#i18n/digits.ts'

/** Amounts stand in formulas in billions, in both languages. */
const BILLIONS = 9

/** `5,002.271`, `−227.646`: an amount as the formulas of the record write it, no finer than its precision. */
export function inBillions({ money, precision }: Amount): string {
  const scale = BILLIONS + MINOR_DIGITS[money.currency]
  const places = Math.max(scale - (precision.toString().length - 1), 0)
  const value = rescale({ digits: money.amount, scale }, places)
  return groupDigits(formatDecimal(value)).replace('-', MINUS)
}

/** A number on the right of an operator: a loss stands in brackets. */
export function bracketed(written: string): string {
  return written.startsWith(MINUS) ? `(${written})` : written
}
