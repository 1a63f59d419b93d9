import type { Project } from '#domain/project.ts'
import { isCandidate } from '#domain/project.ts'
import { isSelectedOrLater } from '#domain/project-progress.ts'
import type { TheRecord } from '#domain/record.ts'
import { firstDay } from '#domain/when.ts'
import type { FactProblem } from './facts.ts'

/** One thing is counted once, a candidate is never selected, and amounts stand in order of time. */
export function checkProjects({ projects }: TheRecord): FactProblem[] {
  const byId = new Map(projects.map((project) => [project.id, project]))
  return projects.flatMap((project) => [
    ...checkSame(project, byId),
    ...checkCandidate(project),
    ...checkOrder(project),
  ])
}

function checkSame(project: Project, byId: ReadonlyMap<string, Project>): FactProblem[] {
  const { id, sameAs } = project
  if (sameAs === null) return []
  const expected = 'the id of the entry that is counted'
  if (sameAs === id) {
    return [problem(project, 'sameAs: itself', expected, 'sameAs: another-id')]
  }
  const further = byId.get(sameAs)?.sameAs ?? null
  if (further === null) return []
  const what = `sameAs: ${sameAs} is itself the same as ${further}`
  return [problem(project, what, expected, `sameAs: ${further === id ? 'another-id' : further}`)]
}

function checkCandidate(project: Project): FactProblem[] {
  const { batch, stages, figures } = project
  if (!isCandidate(batch)) return []
  const stage = stages.find(({ state }) => isSelectedOrLater(state))
  const onRung = figures.find(({ rung }) => rung !== null)
  return [
    ...(stage
      ? [
          problem(
            project,
            `stage: a candidate is not ${stage.state}`,
            'the batch it was selected in',
            'batch: batch-2',
          ),
        ]
      : []),
    ...(onRung
      ? [
          problem(
            project,
            `rung: a candidate is not on the money ladder (${onRung.rung})`,
            'an amount without a rung',
            'basis: pledge',
          ),
        ]
      : []),
  ]
}

/** The last one listed is the one that holds. */
function checkOrder(project: Project): FactProblem[] {
  const days = project.figures
    .filter(({ measure }) => measure === 'amount')
    .map(({ on }) => firstDay(on))
  if (days.every((day, at) => at === 0 || day >= (days[at - 1] ?? day))) return []
  const expected = 'amounts in order of time, the one that holds last'
  return [problem(project, 'figures: amounts not in order of time', expected, 'on: 2026-02-17')]
}

function problem({ id }: Project, what: string, expected: string, example: string): FactProblem {
  return { fact: `project:${id}`, what, expected, example }
}
