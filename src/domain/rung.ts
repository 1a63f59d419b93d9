import { add, type Currency, type Money } from './money.ts'

/** The money ladder of the vehicle, lowest first. Amounts are never summed across rungs. */
export const RUNGS = ['headline', 'named', 'selected', 'financed', 'paid', 'returned'] as const
export type Rung = (typeof RUNGS)[number]

/** An amount that stands on a rung. It is not `Money`: nothing adds it to an amount that stands elsewhere. */
export interface OnRung<R extends Rung, C extends Currency = Currency> {
  readonly rung: R
  readonly money: Money<C>
}

export function onRung<R extends Rung, C extends Currency>(rung: R, money: Money<C>): OnRung<R, C> {
  return { rung, money }
}

/** One rung or currency known by name; `never` where it may be any of several. */
type Sole<T, All = T> = T extends unknown ? ([All] extends [T] ? T : never) : never

/**
 * The sum of two amounts on one rung in one currency. Two rungs do not compile, nor does a rung that is
 * only known to be one of several; they throw.
 */
export function addOnRung<R extends Rung, C extends Currency>(
  a: OnRung<R, C>,
  b: OnRung<Sole<NoInfer<R>>, Sole<NoInfer<C>>>,
): OnRung<R, C> {
  if (a.rung !== b.rung) {
    throw new TypeError(`cannot add ${b.rung} to ${a.rung}: different rungs of the money ladder`)
  }
  return { rung: a.rung, money: add<C>(a.money, b.money) }
}
