import type { Figure } from './figure.ts'
import type { Currency, Money } from './money.ts'
import { type OnRung, onRung, type Rung } from './rung.ts'
import type { Vehicle } from './vehicle.ts'
import { lastDay } from './when.ts'

/** An amount as it was last stated on a rung. */
export interface Stated<R extends Rung = Rung> {
  readonly figure: Figure
  /** Null where no amount was published, or a range of two. */
  readonly amount: OnRung<R> | null
  /** What was stated of the same measure before and has been replaced, first to last. */
  readonly earlier: readonly Figure[]
}

/** What is stated on one rung, by date; nothing where the record has no amount. It has no total. */
export interface LadderRung<R extends Rung = Rung> {
  readonly rung: R
  /** The one currency of every amount on it, earlier ones included; null while it has none. */
  readonly currency: Currency | null
  readonly stated: readonly Stated<R>[]
}

/** Every rung by its name: an amount keeps the name of its rung in its type. */
export type Ladder = { readonly [R in Rung]: LadderRung<R> }

/**
 * The rungs of one vehicle, of its own figures alone: what its projects state is on their own rungs.
 * Nothing is added; what was restated counts as last stated. Throws on two currencies on one rung.
 */
export function ladderOf({ id, figures }: Pick<Vehicle, 'id' | 'figures'>): Ladder {
  const own = figures.filter(({ subject }) => subject === id).toSorted(byDate)
  return {
    headline: rungOf('headline', own),
    named: rungOf('named', own),
    selected: rungOf('selected', own),
    financed: rungOf('financed', own),
    paid: rungOf('paid', own),
    returned: rungOf('returned', own),
  }
}

function rungOf<R extends Rung>(rung: R, own: readonly Figure[]): LadderRung<R> {
  const figures = own.filter((figure) => figure.rung === rung)
  const currencies = new Set(figures.flatMap((figure) => currencyOf(figure.quantity) ?? []))
  if (currencies.size > 1) {
    throw new TypeError(`${rung} has amounts in ${[...currencies].join(' and ')}: one a rung`)
  }
  const last = new Map(figures.map((figure) => [figure.measure, figure]))
  const now = figures.filter((figure) => last.get(figure.measure) === figure)
  const [currency = null] = currencies
  return { rung, currency, stated: now.map((figure) => toStated(rung, figure, figures)) }
}

function toStated<R extends Rung>(
  rung: R,
  figure: Figure,
  onThisRung: readonly Figure[],
): Stated<R> {
  const amount = amountOf(figure)
  const earlier = onThisRung.filter((each) => each.measure === figure.measure && each !== figure)
  return { figure, amount: amount && onRung(rung, amount), earlier }
}

function amountOf({ quantity }: Figure): Money | null {
  return quantity.kind === 'money' ? quantity.money : null
}

/** The currency of an amount or a range of two; null for what is no money. */
export function currencyOf(quantity: Figure['quantity']): Currency | null {
  if (quantity.kind === 'range') return currencyOf(quantity.low)
  return quantity.kind === 'money' ? quantity.money.currency : null
}

function byDate(a: Figure, b: Figure): number {
  return lastDay(a.on).localeCompare(lastDay(b.on)) || a.knownOn.localeCompare(b.knownOn)
}
