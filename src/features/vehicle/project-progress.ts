import { lastKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import type { Project } from '#domain/project.ts'
import { stepOf } from '#domain/stage.ts'
import { firstDay } from '#domain/when.ts'
import type { Firmness } from '#ui/chart/drawing.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { isCandidate } from './projects-view.ts'

/** How far a project has come, as far as its bar shows it. */
export type Reached = 'selected' | 'announced' | 'candidate' | 'left'

/** What is selected is firm, what is announced less so, a candidate only outlined. */
export const FIRMNESS: Readonly<Record<Reached, Firmness>> = {
  ...{ selected: 'solid', announced: 'solid-gap', candidate: 'outlined', left: 'struck' },
}

/** The amount last stated of the project itself; its capacity and the like are no money. */
export function amountOf({ figures }: Project): Figure | null {
  return figures.reduce<Figure | null>((last, figure) => {
    if (figure.measure !== 'amount') return last
    return last === null || firstDay(figure.on) >= firstDay(last.on) ? figure : last
  }, null)
}

/** The step of the process; null where the edition knows none, or the project left it. */
export function stepReached({ stages }: Project, { edition }: FigureContext): number | null {
  const stage = lastKnown(stages, edition)
  return stage && stepOf(stage.state)
}

const SELECTED = stepOf('selected') ?? 0

export function reachedBy(project: Project, context: FigureContext): Reached {
  const stage = lastKnown(project.stages, context.edition)
  const step = stepReached(project, context)
  if (stage && step === null) return 'left'
  if (isCandidate(project.batch)) return 'candidate'
  return (step ?? 0) >= SELECTED ? 'selected' : 'announced'
}
