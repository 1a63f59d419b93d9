import type { Figure } from './figure.ts'
import { RUNGS, type Rung } from './rung.ts'
import { lastDay } from './when.ts'

/** One rung with the amounts stated on it, by date; empty where the record has none. */
export interface LadderRung {
  readonly rung: Rung
  readonly figures: readonly Figure[]
}

/**
 * The rungs of one vehicle, lowest first. `figures` are those of the vehicle alone: what its projects
 * state is on their own rungs. Nothing is added; a restated measure counts as last stated.
 */
export function ladderOf(figures: readonly Figure[]): readonly LadderRung[] {
  const byDate = figures.toSorted((a, b) => lastDay(a.on).localeCompare(lastDay(b.on)))
  return RUNGS.map((rung) => {
    const onRung = byDate.filter((figure) => figure.rung === rung)
    const last = new Map(onRung.map((figure) => [figure.measure, figure]))
    return { rung, figures: onRung.filter((figure) => last.get(figure.measure) === figure) }
  })
}
