import { abs } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { growth } from '#domain/growth.ts'
import { toPlain } from '#domain/money.ts'
import { type Amount, isQuantityError, parseQuantity } from '#domain/quantity.ts'
import type { Locale } from '#domain/text.ts'
import { formatGrowth } from '#i18n/growth.ts'
import { messages } from '#i18n/messages.ts'
import { bracketed, inBillions } from '../in-power.ts'

/** How far a later printing is from the first, with the formula; or in words why no number is given. */
export type DifferenceView =
  | {
      readonly kind: 'computed'
      readonly text: string
      readonly value: string
      readonly share: string
      readonly formula: string
    }
  | { readonly kind: 'said'; readonly text: string }

/** Between two printings of one line of the accounts. Exact, from the digits as printed. */
export function toDifference(first: Figure, later: Figure, locale: Locale): DifferenceView {
  const words = messages(locale).softbankStatements
  const [from, to] = [first, later].map(asPrinted)
  if (!from || !to || from.money.currency !== to.money.currency) {
    return { kind: 'said', text: words.printings.notComputed }
  }
  const amount = to.money.amount - from.money.amount
  if (abs(amount) <= (from.precision + to.precision) / 2n) {
    return { kind: 'said', text: words.printings.rounding }
  }
  const money = { currency: to.money.currency, amount }
  const precision = from.precision < to.precision ? from.precision : to.precision
  const text = inBillions({ kind: 'money', money, precision })
  return {
    kind: 'computed',
    text,
    value: toPlain(money),
    share: shareOf(to, from, locale),
    formula: `${inBillions(to)} − ${bracketed(inBillions(from))} = ${text}${words.billions}`,
  }
}

/** The digits of a printing itself: a coarser precision of the record's own is left aside. */
function asPrinted({ asReported }: Figure): Amount | null {
  const quantity = parseQuantity(asReported ?? '')
  return !isQuantityError(quantity) && quantity.kind === 'money' ? quantity : null
}

function shareOf({ money: to }: Amount, { money: from }: Amount, locale: Locale): string {
  const moved = growth(to.amount, from.amount)
  if (moved.kind === 'percent' && moved.tenths === 0n) {
    return messages(locale).softbankStatements.printings.underTenth
  }
  return formatGrowth(moved, locale, to.currency)
}
