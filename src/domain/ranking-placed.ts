import { divideRounded } from './decimal.ts'
import type { Figure } from './figure.ts'
import type { Fund } from './fund.ts'
import type { Money } from './money.ts'
import { dollarsOf, type Sized, sizeOf } from './ranking.ts'
import { firstDay } from './when.ts'

/** What is known to have been placed, paid in or held of the size a fund announced. */
export interface Placed {
  readonly sized: Sized
  readonly figure: Figure
  readonly money: Money<'USD'>
  /** Tenths of a percent of the size, half away from zero: 125n is 12.5%. */
  readonly tenths: bigint
}

const MEASURES: readonly string[] = ['deployed', 'paid-in']

/** The bi-national funds with such a figure in dollars, the largest share first. */
export function placedOf(funds: readonly Fund[]): readonly Placed[] {
  return funds
    .filter(({ group }) => group === 'binational')
    .flatMap((fund) => {
      const sized = sizeOf(fund)
      return sized && sized.money.amount > 0n ? (placedIn(sized) ?? []) : []
    })
    .toSorted(byShare)
}

/** The last such figure by the day it stands for. */
function placedIn(sized: Sized): Placed | null {
  const [last] = sized.fund.figures
    .flatMap((figure) => {
      const money = MEASURES.includes(figure.measure) ? dollarsOf(figure) : null
      return money ? [{ figure, money }] : []
    })
    .toSorted((a, b) => firstDay(b.figure.on).localeCompare(firstDay(a.figure.on)))
  if (!last) return null
  return { sized, ...last, tenths: divideRounded(last.money.amount * 1000n, sized.money.amount) }
}

function byShare(a: Placed, b: Placed): number {
  if (a.tenths !== b.tenths) return a.tenths < b.tenths ? 1 : -1
  return a.sized.fund.id < b.sized.fund.id ? -1 : 1
}
