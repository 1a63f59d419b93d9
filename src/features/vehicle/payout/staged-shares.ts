import type { PayoutRule, PayoutYear } from '#domain/payout.ts'
import { SERVING } from './share-formula.ts'

/** The shares of one year by stage, in cents; what goes to a side adds up to what it gets. */
export interface StagedShares {
  readonly 'japan-first': bigint
  readonly 'us-first': bigint
  readonly 'japan-second': bigint
  readonly 'us-second': bigint
}

/** In the first stage an odd cent is Japan’s; the rest of its amount is of the second. */
export function stagedShares(rule: PayoutRule, year: PayoutYear): StagedShares {
  const [japan, us, first] = [year.japan.amount, year.us.amount, year.first.amount]
  const early = earlyOf(rule, japan, first)
  return {
    ...{ 'japan-first': early, 'us-first': first - early },
    ...{ 'japan-second': japan - early, 'us-second': us - (first - early) },
  }
}

function earlyOf(rule: PayoutRule, japan: bigint, first: bigint): bigint {
  switch (SERVING[rule]) {
    case 'both':
      return (first + 1n) / 2n
    case 'japan':
      return first
    case 'weights':
      return japan
    case 'late':
      return 0n
  }
}
