import { type Edition, lastKnown } from './edition.ts'
import type { Figure } from './figure.ts'
import { isCandidate, type Project } from './project.ts'
import { type Stage, stepOf } from './stage.ts'
import { firstDay } from './when.ts'

/**
 * How far a project has come, in the coarsest terms: candidates are those of the list of October 2025,
 * reported ones stand in no list; who left the process is in no other group.
 */
export const PROJECT_GROUPS = ['selected', 'announced', 'candidate', 'reported', 'left'] as const
export type ProjectGroup = (typeof PROJECT_GROUPS)[number]

type Staged = Pick<Project, 'batch' | 'stages'>

const SELECTED = stepOf('selected') ?? 0

/** The stage in the edition; null where it knows none. */
export function stageOf({ stages }: Pick<Project, 'stages'>, edition: Edition): Stage | null {
  return lastKnown(stages, edition)?.state ?? null
}

/** The step of the process; null where the edition knows none, or the project left it. */
export function stepReached(project: Pick<Project, 'stages'>, edition: Edition): number | null {
  const stage = stageOf(project, edition)
  return stage && stepOf(stage)
}

/** A candidate is never selected, whatever its stage says. */
export function groupOf(project: Staged, edition: Edition): ProjectGroup {
  const stage = stageOf(project, edition)
  const step = stage && stepOf(stage)
  if (stage && step === null) return 'left'
  if (isCandidate(project.batch)) return project.batch === 'candidate' ? 'candidate' : 'reported'
  return (step ?? 0) >= SELECTED ? 'selected' : 'announced'
}

export function isSelectedOrLater(stage: Stage): boolean {
  return (stepOf(stage) ?? -1) >= SELECTED
}

/** The amount last stated of the project itself; its capacity and the like are no money. */
export function amountOf({ figures }: Pick<Project, 'figures'>): Figure | null {
  return figures.reduce<Figure | null>((last, figure) => {
    if (figure.measure !== 'amount') return last
    return last === null || firstDay(figure.on) >= firstDay(last.on) ? figure : last
  }, null)
}

/** Whether the edition has a number for what it costs; a range is one. */
export function hasAmount(project: Pick<Project, 'figures'>): boolean {
  const kind = amountOf(project)?.quantity.kind
  return kind !== undefined && kind !== 'missing'
}
