import type { Edition } from './edition.ts'
import type { Figure, Qualifier } from './figure.ts'
import type { Currency } from './money.ts'
import { distinct, type Project } from './project.ts'
import { amountOf, groupOf } from './project-progress.ts'
import { addOnRung, type OnRung, onRung, type Rung } from './rung.ts'
import { type AmountFigure, isAmount } from './sums.ts'

/** What the projects of one rung come to. Two currencies are not added: which rate would it be? */
export type RungTotal<R extends Rung = Rung> =
  | { readonly kind: 'none' }
  | { readonly kind: 'currencies'; readonly currencies: readonly Currency[] }
  | {
      readonly kind: 'sum'
      readonly total: OnRung<R>
      /** The coarsest of the parts, in minor units. */
      readonly precision: bigint
      /** Kept from the parts: of exact amounts and ceilings the sum is a ceiling. */
      readonly qualifier: Qualifier | null
      readonly parts: readonly AmountFigure[]
    }

/**
 * The sum of the amounts last stated on a rung, each thing once. Projects that left the process, and
 * those whose amount is missing, a range or on another rung, are no part of it.
 */
export function totalOnRung<R extends Rung>(
  rung: R,
  projects: readonly Project[],
  edition: Edition,
): RungTotal<R> {
  const parts = distinct(projects)
    .filter((project) => groupOf(project, edition) !== 'left')
    .flatMap((project) => partOn(rung, amountOf(project)))
  const currencies = new Set(parts.map(({ quantity }) => quantity.money.currency))
  if (currencies.size > 1) return { kind: 'currencies', currencies: [...currencies].toSorted() }
  const [first, ...rest] = parts.map(({ quantity }) => onRung<R, Currency>(rung, quantity.money))
  if (!first) return { kind: 'none' }
  return {
    kind: 'sum',
    total: rest.reduce(addAlike, first),
    precision: parts.reduce(
      (most, { quantity }) => (quantity.precision > most ? quantity.precision : most),
      1n,
    ),
    qualifier: boundOf(parts),
    parts,
  }
}

/** Rung and currency are read from the record: that they agree is seen above, and again by `addOnRung`. */
const addAlike = addOnRung as <R extends Rung>(a: OnRung<R>, b: OnRung<R>) => OnRung<R>

function partOn(rung: Rung, figure: Figure | null): AmountFigure[] {
  return figure && figure.rung === rung && isAmount(figure) ? [figure] : []
}

/** Bounds of several kinds leave nothing but "about". */
function boundOf(parts: readonly AmountFigure[]): Qualifier | null {
  const [only = null, ...others] = new Set(parts.flatMap(({ qualifier }) => qualifier ?? []))
  return others.length > 0 ? 'about' : only
}
