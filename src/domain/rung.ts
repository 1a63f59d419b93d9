import { add, type Currency, type Money } from './money.ts'

/** The money ladder of the vehicle, lowest first. Amounts are never summed across rungs. */
export const RUNGS = ['headline', 'named', 'selected', 'financed', 'paid', 'returned'] as const
export type Rung = (typeof RUNGS)[number]

export interface OnRung<R extends Rung, C extends Currency = Currency> {
  readonly rung: R
  readonly money: Money<C>
}

export function onRung<R extends Rung, C extends Currency>(rung: R, money: Money<C>): OnRung<R, C> {
  return { rung, money }
}

/** The sum of two amounts on one rung. Two different rungs do not compile, and throw. */
export function addOnRung<R extends Rung, C extends Currency>(
  a: OnRung<R, C>,
  b: OnRung<NoInfer<R>, NoInfer<C>>,
): OnRung<R, C> {
  if (a.rung !== b.rung) {
    throw new TypeError(`cannot add ${b.rung} to ${a.rung}: different rungs of the money ladder`)
  }
  return { rung: a.rung, money: add(a.money, b.money) }
}
