import { formatStage } from '#i18n/stage.ts'
import type { ClaimView } from '#ui/claim-view.ts'
import { type EntryView, toHistory } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ContradictionView,
  type SearchView,
  toContradictions,
  toSearches,
} from '#ui/finding-view.ts'
import { citesOf, figuresOf, type PartsFacts } from './facts.ts'
import {
  type FigureSpecimen,
  type PrintingView,
  toFigureSpecimens,
  toPrintings,
} from './figures-view.ts'
import { type MarksView, toMarks } from './marks-view.ts'
import {
  type EventExample,
  type Marked,
  toClaimSpecimens,
  toEventSpecimens,
} from './record-view.ts'
import { type SourcesView, toSources } from './sources-view.ts'
import { type ResultsView, type TermsView, toResults, toTerms } from './table-view.ts'

/** An example of every part in every state, or that the record has none. */
export interface PartsView {
  readonly marks: MarksView
  readonly figures: readonly FigureSpecimen[]
  readonly printings: readonly PrintingView[]
  readonly sources: SourcesView
  readonly results: ResultsView
  readonly terms: TermsView | null
  readonly claims: readonly Marked<ClaimView>[]
  readonly stages: readonly EntryView[]
  readonly standings: readonly EntryView[]
  readonly events: readonly Marked<EventExample>[]
  readonly contradictions: readonly ContradictionView[]
  readonly searches: readonly SearchView[]
}

export function toParts(facts: PartsFacts, context: FigureContext): PartsView {
  const { vehicles, projects, claims, events } = facts
  const figures = figuresOf(facts)
  const marked = toClaimSpecimens(claims, context)
  return {
    marks: toMarks(vehicles, projects, context),
    figures: toFigureSpecimens(figures, context),
    printings: toPrintings(figures, context),
    sources: toSources(citesOf(facts), facts.parties, facts.sources, context),
    results: toResults(facts.reports, context),
    terms: toTerms(projects, context),
    claims: marked,
    stages: stagesOf(facts, context),
    standings: longest(marked.map(({ example }) => example?.history ?? [])),
    events: toEventSpecimens(events, context),
    contradictions: firstContradiction(facts, context),
    searches: firstSearch(facts, context),
  }
}

function stagesOf({ vehicles }: PartsFacts, context: FigureContext): readonly EntryView[] {
  const { locale } = context.here
  const histories = vehicles.map(({ stages }) =>
    toHistory(
      stages,
      (stage) => formatStage(stage, locale),
      () => null,
      context,
    ),
  )
  return longest(histories)
}

function longest(histories: readonly (readonly EntryView[])[]): readonly EntryView[] {
  return histories.reduce((most, each) => (each.length > most.length ? each : most), [])
}

function firstContradiction({ contradictions }: PartsFacts, context: FigureContext) {
  const [first] = contradictions
  return first ? toContradictions([first], new Set(first.about), context) : []
}

/** A question is open from the day its subject became known. */
function firstSearch({ searches, claims, vehicles, parties }: PartsFacts, context: FigureContext) {
  const known = new Map([...claims, ...vehicles].map(({ id, knownOn }) => [id as string, knownOn]))
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  return toSearches(searches, known, names, context).slice(0, 1)
}
