import { type Money, money } from './money.ts'
import type { CashPlan } from './payout.ts'

/** The cash of each year of the horizon; none while the investment is built. */
export function cashOf(plan: CashPlan, building: number, horizon: number): readonly Money<'USD'>[] {
  return Array.from({ length: horizon }, (_, index) =>
    money('USD', index < building ? 0n : centsIn(plan, index - building)),
  )
}

/** `operating` counts the years with cash from nought. */
function centsIn(plan: CashPlan, operating: number): bigint {
  switch (plan.shape) {
    case 'level':
      return plan.each.amount
    case 'ramp':
      return rampIn(plan, operating)
    case 'own':
      return plan.years[operating]?.amount ?? 0n
  }
}

/**
 * Steps are whole dollars, what is over is left to the last: halves of whole dollars are whole cents.
 * A ramp of one year is its last amount at once.
 */
function rampIn(plan: Extract<CashPlan, { shape: 'ramp' }>, operating: number): bigint {
  const [first, last] = [plan.first.amount, plan.last.amount]
  const steps = plan.years - 1
  if (operating >= steps) return last
  const dollars = ((last - first) * BigInt(operating)) / (BigInt(steps) * 100n)
  return first + dollars * 100n
}
