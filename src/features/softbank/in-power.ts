import { formatDecimal, rescale } from '#domain/decimal.ts'
import { MINOR_DIGITS } from '#domain/money.ts'
import type { Amount } from '#domain/quantity.ts'
import type { AmountFigure } from '#domain/sums.ts'
import { groupDigits, MINUS } from '#i18n/digits.ts'

/** `5,002.271`, `−227.646`: an amount as the formulas of the record write it, in billions in both languages. */
export function inBillions(amount: Amount): string {
  return inPower(amount, 9)
}

/** `16.07`, `−5.15`: as the company counts its holdings. `amount` stands in the figure's own precision. */
export function inTrillions(
  { quantity }: Pick<AmountFigure, 'quantity'>,
  amount = quantity.money.amount,
): string {
  return inPower({ ...quantity, money: { ...quantity.money, amount } }, 12)
}

/** Bare digits, no finer than the amount's precision. */
function inPower({ money, precision }: Amount, power: number): string {
  const scale = power + MINOR_DIGITS[money.currency]
  const places = Math.max(scale - (precision.toString().length - 1), 0)
  const value = rescale({ digits: money.amount, scale }, places)
  return groupDigits(formatDecimal(value)).replace('-', MINUS)
}

/** A number on the right of an operator: a loss stands in brackets. */
export function bracketed(written: string): string {
  return written.startsWith(MINUS) ? `(${written})` : written
}
