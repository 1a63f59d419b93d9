import { abs } from '#domain/decimal.ts'
import { money, subtract } from '#domain/money.ts'
import type { Payout } from '#domain/payout.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { amountText, yearsText } from './amount-text.ts'

/** The first year at whose end nothing is due to Japan any more; null where there is none. */
export function repaidIn({ years }: Payout): number | null {
  return years.find(({ unpaid }) => unpaid?.amount === 0n)?.year ?? null
}

/** The loan account in one sentence: when Japan is repaid, or how much is still due. */
export function accountHeadline(payout: Payout, locale: Locale): string {
  const { account } = messages(locale).payoutResults
  const repaid = repaidIn(payout)
  const told = toldOf(payout, repaid, locale)
  if (repaid !== null) return account.repaid(told)
  return payout.cash.amount === 0n ? account.nothing(told) : account.open(told)
}

/** The yearly target in one sentence: when 90–10 opens, and what is missing at the end. */
export function yearlyHeadline(payout: Payout, locale: Locale): string {
  const { yearly } = messages(locale).payoutResults
  const told = toldOf(payout, payout.crossing, locale)
  const met = (payout.unpaid?.amount ?? 0n) === 0n
  if (payout.cash.amount === 0n) return yearly.nothing(told)
  if (payout.crossing !== null) return met ? yearly.crossed(told) : yearly.crossedShort(told)
  return met ? yearly.even(told) : yearly.never(told)
}

/** What the choice between the readings is worth to Japan. */
export function readingsApart(a: Payout, b: Payout, locale: Locale): string {
  const { alike, apart } = messages(locale).payoutResults
  const difference = subtract(a.japan, b.japan).amount
  return difference === 0n ? alike : apart(amountText(money('USD', abs(difference)), locale))
}

function toldOf(payout: Payout, year: number | null, locale: Locale) {
  const { years, japan, cash, unpaid } = payout
  return {
    span: yearsText(years.length, locale),
    ...{ japan: amountText(japan, locale), cash: amountText(cash, locale), year: `${year ?? ''}` },
    unpaid: amountText(unpaid ?? money('USD', 0n), locale),
  }
}
