import { type Money, money } from './money.ts'
import type { PayoutTerms } from './payout.ts'
import { deemedRate, interestOn } from './payout-rate.ts'
import { type Serving, type SharedYear, shareInStages } from './payout-shares.ts'

type LoanTerms = Pick<PayoutTerms, 'sofr' | 'spread' | 'life' | 'building'>

/**
 * A running account: each year the balance grows by its interest, and what Japan gets reduces it. The rest
 * of the year in which it is nil is shared 90/10, and all cash after.
 */
export function shareByAccount(
  cash: readonly bigint[],
  opening: bigint,
  terms: LoanTerms,
  serving: Serving,
): readonly SharedYear[] {
  const rate = deemedRate(terms)
  let balance = opening
  return cash.map((cents) => {
    const due = { before: balance, interest: interestOn(balance, rate), principal: 0n }
    const year = shareInStages(cents, due, serving)
    balance = year.unpaid ?? 0n
    return year
  })
}

/**
 * The level yearly cash that repays Japan's account within the life, counted from the first year with cash:
 * the least that does it with one half of it, and with it all rounded as the account is.
 */
export function levelCashToRepay(terms: LoanTerms & Pick<PayoutTerms, 'funding'>): Money<'USD'> {
  return money('USD', 2n * levelPayment(terms.funding.amount, terms))
}

/** The least whole number of cents a year that repays an account within the life. */
export function levelPayment(opening: bigint, terms: LoanTerms): bigint {
  const rate = deemedRate(terms)
  const grown = (balance: bigint) => balance + interestOn(balance, rate)
  let start = opening
  for (let year = 0; year < terms.building; year += 1) start = grown(start)
  const repays = (payment: bigint): boolean => {
    let balance = start
    for (let year = 0; year < terms.life && balance > 0n; year += 1) {
      balance = grown(balance) - payment
    }
    return balance <= 0n
  }
  let [least, most] = [0n, grown(start)]
  while (least < most) {
    const middle = (least + most) / 2n
    if (repays(middle)) most = middle
    else least = middle + 1n
  }
  return most
}
