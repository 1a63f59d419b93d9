import { type Day, daysBetween } from './day.ts'
import { divideRounded } from './decimal.ts'
import { type Currency, type Money, money } from './money.ts'

/** An amount spread evenly over the days from one day to another: nothing at the first, all at the last. */
export interface StraightLine<C extends Currency = Currency> {
  readonly total: Money<C>
  readonly from: Day
  readonly until: Day
}

/** Where a straight line stands on a day, with the days it is worked out from. */
export interface Pace<C extends Currency = Currency> {
  /** Whole minor units, halves away from zero. */
  readonly amount: Money<C>
  /** Days gone by, of all the days of the line; none before it begins, all after it ends. */
  readonly gone: number
  readonly all: number
}

/** Throws where the line does not run forward. */
export function paceOn<C extends Currency>(line: StraightLine<C>, on: Day): Pace<C> {
  const { total, from, until } = line
  const all = daysBetween(from, until)
  if (all <= 0) throw new RangeError(`a line from ${from} to ${until} does not run forward`)
  const gone = Math.min(Math.max(daysBetween(from, on), 0), all)
  const amount = divideRounded(total.amount * BigInt(gone), BigInt(all))
  return { amount: money(total.currency, amount), gone, all }
}
