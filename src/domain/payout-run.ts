import { type Decimal, divideRounded } from './decimal.ts'
import { rateOfReturn } from './irr.ts'
import { type Money, money } from './money.ts'
import type { Payout, PayoutRule, PayoutTerms, PayoutYear } from './payout.ts'
import { cashOf } from './payout-cash.ts'
import { levelCashToRepay, levelPayment, shareByAccount } from './payout-loan.ts'
import { scheduledTotal, shareBySchedule } from './payout-schedule.ts'
import {
  type DueInCents,
  type SharedYear,
  shareByWeight,
  shareNinetyTen,
  sumOf,
} from './payout-shares.ts'

/** What a rule makes of the cash of each year, and what cash in all would make Japan whole by it. */
interface Sharing {
  readonly share: (cash: readonly bigint[], terms: PayoutTerms) => readonly SharedYear[]
  /** In cents; null where the rule knows no target. */
  readonly needed: (terms: PayoutTerms) => bigint | null
}

const SHARINGS: Readonly<Record<PayoutRule, Sharing>> = {
  'loan-account': {
    share: (cash, terms) => shareByAccount(cash, terms.funding.amount, terms, 'both'),
    needed: (terms) => levelCashToRepay(terms).amount * BigInt(terms.life),
  },
  schedule: {
    share: shareBySchedule,
    needed: (terms) => 2n * scheduledTotal(terms).amount,
  },
  'ninety-ten': {
    share: (cash) => cash.map(shareNinetyTen),
    needed: () => null,
  },
  'by-contribution': {
    share: (cash, { usContribution: { digits, scale } }) =>
      cash.map((cents) => shareByWeight(cents, digits, hundred(scale) - digits)),
    needed: () => null,
  },
  // Japan alone is paid until its loan is repaid; its equity has a part of the rest and no target.
  'equity-only': {
    share: (cash, terms) => shareByAccount(cash, loanOf(terms), terms, 'japan'),
    needed: (terms) => levelPayment(loanOf(terms), terms) * BigInt(terms.life),
  },
  // Both sides together get the target: Japan's half repays an account of half the funding, half a cent up.
  'half-of-target': {
    share: (cash, terms) => shareByAccount(cash, halfOf(terms), terms, 'both'),
    needed: (terms) => 2n * levelPayment(halfOf(terms), terms) * BigInt(terms.life),
  },
}

/**
 * Shares the cash of one investment by one rule, in exact cents. Interest is rounded to the cent once a
 * year, half away from zero; 90/10 to the nearest cent. Money is paid in at the beginning of the first
 * year, cash handed out at the end of each.
 */
export function runPayout(terms: PayoutTerms, rule: PayoutRule): Payout {
  const { share, needed } = SHARINGS[rule]
  const cash = cashOf(terms.cash, terms.building, terms.horizon).map(({ amount }) => amount)
  const shared = share(cash, terms)
  const whole = needed(terms)
  return {
    rule,
    years: shared.map(toYear),
    cash: total(shared, 'cash'),
    japan: total(shared, 'japan'),
    us: total(shared, 'us'),
    crossing: crossingOf(shared),
    unpaid: orNull(shared.at(-1)?.unpaid ?? null),
    japanReturn: returnOf(terms, shared),
    neededForWhole: orNull(whole),
  }
}

function crossingOf(shared: readonly SharedYear[]): number | null {
  const index = shared.findIndex(({ second }) => second > 0n)
  return index < 0 ? null : index + 1
}

function returnOf({ funding }: PayoutTerms, shared: readonly SharedYear[]): Decimal | null {
  return rateOfReturn(
    funding.amount,
    shared.map(({ japan }) => japan),
  )
}

function loanOf({ funding, equityPart: { digits, scale } }: PayoutTerms): bigint {
  return divideRounded(funding.amount * (hundred(scale) - digits), hundred(scale))
}

function halfOf({ funding }: PayoutTerms): bigint {
  return divideRounded(funding.amount, 2n)
}

/** All of a whole, at the scale of a percentage. */
function hundred(scale: number): bigint {
  return 100n * 10n ** BigInt(scale)
}

function total(shared: readonly SharedYear[], part: 'cash' | 'japan' | 'us'): Money<'USD'> {
  return dollars(shared.reduce((sum, year) => sum + year[part], 0n))
}

function toYear(year: SharedYear, index: number): PayoutYear {
  const { due, unpaid } = year
  return {
    year: index + 1,
    cash: dollars(year.cash),
    due: due && dollars(sumOf(due)),
    dueParts: due && toParts(due),
    ...{ first: dollars(year.first), second: dollars(year.second) },
    ...{ japan: dollars(year.japan), us: dollars(year.us) },
    unpaid: orNull(unpaid),
  }
}

function toParts({ before, interest, principal }: DueInCents) {
  return { before: dollars(before), interest: dollars(interest), principal: dollars(principal) }
}

function orNull(cents: bigint | null): Money<'USD'> | null {
  return cents === null ? null : dollars(cents)
}

function dollars(cents: bigint): Money<'USD'> {
  return money('USD', cents)
}
