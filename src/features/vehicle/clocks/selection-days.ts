import type { Day } from '#domain/day.ts'
import { type Edition, isKnown } from '#domain/edition.ts'
import { distinct, isCandidate, type Project } from '#domain/project.ts'
import { dayOf } from './facts.ts'

/** The stages of a project that a payment may be counted from. */
const STAGES = ['announced', 'selected', 'funding-notice'] as const
type CountedStage = (typeof STAGES)[number]

/** A day on which projects came to a stage. */
export interface SelectionDay {
  readonly day: Day
  readonly stage: CountedStage
  readonly projects: number
}

/**
 * The days on which projects were announced, selected or given notice of payment, first to last. An
 * announcement counts only while nothing more is known of the project; candidates are not among them.
 */
export function selectionDays(
  projects: readonly Project[],
  edition: Edition,
): readonly SelectionDay[] {
  const reached = distinct(projects)
    .filter(({ batch, ...project }) => isKnown(project, edition) && !isCandidate(batch))
    .flatMap((project) => stepsOf(project, edition))
  const keys = [...new Set(reached.map(({ day, stage }) => `${day} ${stage}`))].toSorted()
  return keys.flatMap((key) => {
    const same = reached.filter(({ day, stage }) => `${day} ${stage}` === key)
    const [first] = same
    return first ? [{ ...first, projects: same.length }] : []
  })
}

/** The last day on which a project was selected, as far as an edition knows. */
export function lastSelection(days: readonly SelectionDay[]): Day | null {
  return days.findLast(({ stage }) => stage === 'selected')?.day ?? null
}

function stepsOf(
  { stages }: Project,
  edition: Edition,
): readonly Pick<SelectionDay, 'day' | 'stage'>[] {
  const steps = STAGES.flatMap((stage) => {
    const entry = stages.find(({ state, knownOn }) => state === stage && knownOn <= edition.day)
    const day = entry ? dayOf(entry.on) : null
    return day ? [{ day, stage }] : []
  })
  const further = steps.filter(({ stage }) => stage !== 'announced')
  return further.length > 0 ? further : steps
}
