import type { Edition } from '#domain/edition.ts'
import { distinct, type Project } from '#domain/project.ts'
import { matches, type ProjectFilter } from '#domain/project-filter.ts'
import { inProjectOrder } from '#domain/project-order.ts'
import { groupOf, PROJECT_GROUPS, type ProjectGroup } from '#domain/project-progress.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { NamesById } from '#ui/finding-view.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { type ProjectRowView, toProjectRow } from './row-view.ts'

/** Projects that have come equally far. The groups are never added together, nor drawn on one axis. */
export interface ProjectGroupView {
  readonly key: ProjectGroup
  readonly title: string
  readonly rows: readonly ProjectRowView[]
  /** Why it has no rows; null where it has. */
  readonly empty: string | null
}

const UNSAID: readonly ProjectGroup[] = ['candidate', 'left']

/** Every group in its order; of a list that is not public yet, and of nobody who left, nothing is said. */
export function toGroups(
  projects: readonly Project[],
  filter: ProjectFilter,
  names: NamesById,
  context: FigureContext,
): readonly ProjectGroupView[] {
  const { here, edition } = context
  const words = messages(here.locale).vehicleProjects
  return PROJECT_GROUPS.flatMap((key): ProjectGroupView[] => {
    const all = inGroup(projects, key, edition)
    if (all.length === 0 && UNSAID.includes(key)) return []
    const found = all.filter((project) => matches(project, filter, edition))
    const rows = inProjectOrder(found, filter.sort, edition, here.locale)
    const none = all.length === 0 ? words.list.noneInGroup : words.list.empty
    return [
      {
        ...{ key, title: words.groups[key], empty: rows.length === 0 ? none : null },
        rows: rows.map((project) => toProjectRow(project, names, context)),
      },
    ]
  })
}

function inGroup(projects: readonly Project[], key: ProjectGroup, edition: Edition): Project[] {
  return distinct(projects).filter((project) => groupOf(project, edition) === key)
}

/** How many projects have come how far, in a sentence; groups without any are not named. */
export function toCounted(
  projects: readonly Project[],
  { here, edition }: Pick<FigureContext, 'here' | 'edition'>,
): SentenceView {
  const words = messages(here.locale).vehicleProjects
  const all = distinct(projects).length
  const counts = PROJECT_GROUPS.map(
    (key) => [key, inGroup(projects, key, edition).length] as const,
  ).filter(([, count]) => count > 0)
  const parts = counts.map(([key, count]) => words.counted[key](count, slot(key)))
  const sentences = [
    words.sentence(all, slot('all'), parts),
    ...(counts.length > 1 ? [words.apart] : []),
  ]
  const slots = [['all', all] as const, ...counts].map(
    ([key, count]) => [key, { kind: 'computed', value: `${count}`, text: `${count}` }] as const,
  )
  return fillSentence(sentences.join(here.locale === 'ja' ? '' : ' '), new Map(slots))
}
