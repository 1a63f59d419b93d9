import { formatDecimal, rescale } from '#domain/decimal.ts'
import { MINOR_DIGITS } from '#domain/money.ts'
import type { AmountFigure } from '#domain/sums.ts'
import { MINUS } from '#i18n/digits.ts'

/** The company counts its holdings in trillions of yen. */
const TRILLIONS = 12

/** `16.07`, `−5.15`: an amount as formulas write it, in trillions, no finer than its precision. */
export function inTrillions(figure: AmountFigure, amount = figure.quantity.money.amount): string {
  const { money, precision } = figure.quantity
  const scale = TRILLIONS + MINOR_DIGITS[money.currency]
  const places = Math.max(scale - (precision.toString().length - 1), 0)
  return formatDecimal(rescale({ digits: amount, scale }, places)).replace('-', MINUS)
}
