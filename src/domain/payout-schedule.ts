import { type Money, money } from './money.ts'
import type { PayoutTerms } from './payout.ts'
import { deemedRate, interestOn } from './payout-rate.ts'
import { type DueInCents, type SharedYear, shareInStages, sumOf } from './payout-shares.ts'
import { shareOut } from './share-out.ts'

type ScheduleTerms = Pick<
  PayoutTerms,
  'funding' | 'sofr' | 'spread' | 'life' | 'building' | 'carryInterest'
>

/** Each year's target is its interest, its instalment and what was missed; what is over is shared 90/10. */
export function shareBySchedule(
  cash: readonly bigint[],
  terms: ScheduleTerms,
): readonly SharedYear[] {
  const dueIn = targetsOf(terms)
  let missed = 0n
  return cash.map((cents, index) => {
    const year = shareInStages(cents, dueIn(index, missed), 'both')
    missed = year.unpaid ?? 0n
    return year
  })
}

/** What the schedule asks for Japan from the first year to the last, if each target is met once there is cash. */
export function scheduledTotal(terms: ScheduleTerms): Money<'USD'> {
  const cents = metTargets(terms).reduce((sum, target) => sum + target, 0n)
  return money('USD', cents)
}

/** The target of the first year with cash, with the interest of the years of building. */
export function firstTarget(terms: ScheduleTerms): Money<'USD'> {
  return money('USD', metTargets(terms)[0] ?? 0n)
}

/** The cash of that year with which Japan's half meets its target. */
export function cashToStayOnTarget(terms: ScheduleTerms): Money<'USD'> {
  return money('USD', 2n * firstTarget(terms).amount)
}

function metTargets(terms: ScheduleTerms): readonly bigint[] {
  const dueIn = targetsOf(terms)
  let missed = 0n
  for (let index = 0; index < terms.building; index += 1) missed = sumOf(dueIn(index, missed))
  return Array.from({ length: terms.life }, (_, operating) =>
    sumOf(dueIn(terms.building + operating, operating === 0 ? missed : 0n)),
  )
}

/**
 * Interest runs from the first year on principal that is not yet scheduled for return. Instalments begin in
 * the first year after building: our assumption, no source describes a grace period. Odd cents of the
 * division go to the first instalments, so that all add up to the funding.
 */
function targetsOf(terms: ScheduleTerms): (index: number, missed: bigint) => DueInCents {
  const rate = deemedRate(terms)
  const principal = terms.funding.amount
  const instalments = shareOut(principal, Array<bigint>(terms.life).fill(1n))
  const scheduledBefore = instalments.map((_, operating) =>
    instalments.slice(0, operating).reduce((sum, each) => sum + each, 0n),
  )
  return (index, missed) => {
    const operating = index - terms.building
    const scheduled = operating < 0 ? 0n : (scheduledBefore[operating] ?? principal)
    const bearing = principal - scheduled + (terms.carryInterest ? missed : 0n)
    return {
      before: missed,
      interest: interestOn(bearing, rate),
      principal: instalments[operating] ?? 0n,
    }
  }
}
