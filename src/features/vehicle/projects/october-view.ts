import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { Contradiction } from '#domain/finding.ts'
import { distinct, type Project } from '#domain/project.ts'
import { groupOf } from '#domain/project-progress.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type ComputedView, fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'

/** The totals that were published of the list, as the record has them. There is none of ours. */
export const LIST_TOTALS = [
  'factsheet-1028.2025-10-28.candidates-total-jiji',
  'factsheet-1028.2025-10-28.candidates-total-yomiuri',
  'us-totals-1028.2025-10-28.commitments-wire-tally',
  'us-totals-1028.2025-10-28.commitments-lutnick',
] as const

/** How many projects one of the accounts counts. */
export const LIST_COUNT = 'factsheet-1028.2025-10-28.candidates-count-jiji'

const LIST_EVENTS = ['factsheet-1028', 'us-totals-1028', 'katayama-not-final-1103']
const LIST_CONTRADICTION = 'october-list-total'

/** The list of candidates of October 2025: its published totals and what was said of it. */
export interface OctoberView {
  readonly totals: readonly FigureView[]
  readonly count: SentenceView | null
  readonly events: readonly EventLineView[]
  /** Where the accounts stand side by side; null until they all were public. */
  readonly differ: string | null
}

interface OctoberFacts {
  readonly projects: readonly Project[]
  /** Those of `LIST_TOTALS` and `LIST_COUNT` the edition knows. */
  readonly figures: readonly Figure[]
  readonly events: readonly TrackedEvent[]
  readonly contradictions: readonly Contradiction[]
}

/** Null where the edition knows neither a total nor a candidate. */
export function toOctober(facts: OctoberFacts, context: FigureContext): OctoberView | null {
  const { here } = context
  const candidates = candidatesOf(facts.projects, context)
  const totals: readonly string[] = LIST_TOTALS
  const known = facts.figures.filter(({ id }) => totals.includes(id))
  if (known.length === 0 && candidates.length === 0) return null
  return {
    totals: known.map((figure) => toFigureView(figure, context)),
    count: toCount(facts.figures, candidates.length, context),
    events: facts.events
      .filter(({ id }) => LIST_EVENTS.includes(id))
      .map((event) => toEventLine(event, here)),
    differ: facts.contradictions.some(({ id }) => id === LIST_CONTRADICTION)
      ? hrefTo(here, `/vehicle#contradiction-${LIST_CONTRADICTION}`)
      : null,
  }
}

/** Each thing once. */
export function candidatesOf(
  projects: readonly Project[],
  { edition }: Pick<FigureContext, 'edition'>,
): Project[] {
  return distinct(projects).filter((project) => groupOf(project, edition) === 'candidate')
}

function toCount(figures: readonly Figure[], own: number, context: FigureContext) {
  const counted = figures.find(({ id }) => id === LIST_COUNT)
  if (!counted) return null
  const words = messages(context.here.locale).vehicleProjects.october
  const slots = new Map<string, FigureView | ComputedView>([
    ['counted', toFigureView(counted, context)],
    ['own', { kind: 'computed', value: `${own}`, text: `${own}` }],
  ])
  return fillSentence(words.count(own, slot('own'), slot('counted')), slots)
}
