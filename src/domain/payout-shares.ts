import { shareOut } from './share-out.ts'

/** One year of sharing, in cents; `first` and `second`, and `japan` and `us`, add up to `cash`. */
export interface SharedYear {
  readonly cash: bigint
  readonly due: DueInCents | null
  readonly first: bigint
  readonly second: bigint
  readonly japan: bigint
  readonly us: bigint
  /** What is left of what was due; null where the rule knows no target. */
  readonly unpaid: bigint | null
}

export interface DueInCents {
  readonly before: bigint
  readonly interest: bigint
  readonly principal: bigint
}

/** Who is served until Japan has what it is due: both sides alike, or Japan alone. */
export type Serving = 'both' | 'japan'

/** Japan's part of the second stage, in percent. */
const JAPAN_AFTER = 10n

export function sumOf({ before, interest, principal }: DueInCents): bigint {
  return before + interest + principal
}

/**
 * Cash until Japan has what it is due, then the rest 90/10. Both halves are equal to the cent wherever the
 * cash is an even number of cents, as whole dollars are; an odd cent goes to Japan, which is still owed it,
 * so that the shares add up to the cash and the second stage stays shut.
 */
export function shareInStages(cash: bigint, due: DueInCents, serving: Serving): SharedYear {
  const owed = sumOf(due)
  const most = serving === 'both' ? 2n * owed : owed
  const first = cash < most ? cash : most
  const early = serving === 'both' ? (first + 1n) / 2n : first
  const { japan } = shareLate(cash - first)
  return {
    ...{ cash, due, first, second: cash - first },
    japan: early + japan,
    us: cash - early - japan,
    unpaid: owed - early,
  }
}

/** 90/10 of all the cash, whatever came before. */
export function shareNinetyTen(cash: bigint): SharedYear {
  return { ...{ cash, due: null, first: 0n, second: cash, unpaid: null }, ...shareLate(cash) }
}

/** By two weights, with no stages. */
export function shareByWeight(cash: bigint, us: bigint, japan: bigint): SharedYear {
  const base = { cash, due: null, first: cash, second: 0n, unpaid: null }
  return { ...base, ...byWeight(cash, us, japan) }
}

function shareLate(cash: bigint): Pick<SharedYear, 'us' | 'japan'> {
  return byWeight(cash, 100n - JAPAN_AFTER, JAPAN_AFTER)
}

/** To the nearest cent; where both would get half a cent, the American side gets the whole. */
function byWeight(cash: bigint, american: bigint, japanese: bigint) {
  const [us = 0n, japan = 0n] = shareOut(cash, [american, japanese])
  return { us, japan }
}
