import { type Claim, VEHICLE_SUBJECTS } from '#domain/claim.ts'
import type { Day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { isOpen, type Search } from '#domain/finding.ts'
import type { Relation } from '#domain/relation.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import {
  type NamesById,
  type OpenView,
  type SearchView,
  toOpen,
  toPartyLinks,
  toSearches,
} from '#ui/finding-view.ts'
import type { PartyLink } from '#ui/party-link.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'

/** What one edition knows of questions and of those who could answer them. */
export interface LedgerFacts {
  readonly vehicle: Vehicle
  readonly claims: readonly Claim[]
  readonly searches: readonly Search[]
  /** The relations of the fund: they name its would-be owners. */
  readonly relations: readonly Relation[]
  readonly names: NamesById
}

/** One question; `search` is null where a number is missing and nobody has looked for it yet. */
export interface LedgerRowView {
  readonly key: string
  readonly search: string | null
  readonly knownOn: string
  readonly question: string
  readonly couldAnswer: readonly PartyLink[]
  readonly open: OpenView
  readonly where: string | null
  readonly span: string | null
  /** The number that no source gives, where the question asks for one. */
  readonly figure: FigureView | null
  readonly finding: string | null
}

export interface LedgerView {
  /** The day up to which days are counted. */
  readonly until: string
  /** How many questions are open and the longest of them, its numbers apart; null where none is. */
  readonly lead: SentenceView | null
  readonly rows: readonly LedgerRowView[]
  /** Questions about what stands beside the fund: other funds, rates, offices. */
  readonly related: readonly LedgerRowView[]
}

/** The open questions of an edition, the longest open first; those of one day in the record's order. */
export function toLedger(facts: LedgerFacts, context: FigureContext): LedgerView {
  const { vehicle, claims } = facts
  const own = claims.filter(({ about }) => about === vehicle.id)
  const related = claims.filter(
    ({ about }) => about !== vehicle.id && !VEHICLE_SUBJECTS.includes(about),
  )
  const since = new Map([vehicle, ...own].map(({ id }) => [id as string, vehicle.knownOn]))
  const rows = longestFirst([
    ...toNumberRows(facts, context),
    ...toSearchRows(facts, since, context),
  ])
  const relatedSince = new Map(related.map(({ id, knownOn }) => [id, knownOn]))
  return {
    until: formatDay(context.edition.day, context.here.locale),
    lead: toLead(rows, context),
    rows,
    related: longestFirst(toSearchRows(facts, relatedSince, context)),
  }
}

function longestFirst(rows: readonly LedgerRowView[]): readonly LedgerRowView[] {
  return rows.toSorted((a, b) => b.open.days - a.open.days)
}

/** The numbers nobody gives. Until someone has looked for one, its would-be owners could answer. */
function toNumberRows(
  { vehicle, searches, relations, names }: LedgerFacts,
  context: FigureContext,
): readonly LedgerRowView[] {
  const { locale } = context.here
  const lookedFor = new Set(searches.map(({ figure }) => figure))
  const owners = relations.filter(({ to, type }) => to === vehicle.id && type === 'co-owner-of')
  const couldAnswer = owners.map(({ from }) => from)
  return vehicle.figures
    .filter(({ id, quantity }) => quantity.kind === 'missing' && !lookedFor.has(id))
    .map((figure) => ({
      key: `number-${figure.id}`,
      search: null,
      knownOn: figure.knownOn,
      question: figure.label[locale],
      couldAnswer: toPartyLinks(couldAnswer, names, context),
      open: toOpen(vehicle.knownOn, context),
      where: null,
      span: null,
      figure: toFigureView(figure, context),
      finding: figure.note?.[locale] ?? null,
    }))
}

function toSearchRows(
  { vehicle, searches, names }: LedgerFacts,
  since: ReadonlyMap<string, Day>,
  context: FigureContext,
): readonly LedgerRowView[] {
  const figures = new Map(vehicle.figures.map((figure) => [figure.id, figure]))
  const asked = new Map(searches.map((search) => [search.id, figures.get(search.figure ?? '')]))
  return toSearches(searches.filter(isOpen), since, names, context).map((view) =>
    toSearchRow(view, asked.get(view.id), context),
  )
}

function toSearchRow(
  view: SearchView,
  figure: Figure | undefined,
  context: FigureContext,
): LedgerRowView {
  const { id, knownOn, lookedFor, couldAnswer, open, where, span, finding } = view
  return {
    ...{ key: `search-${id}`, search: id, knownOn, question: lookedFor },
    ...{ couldAnswer, open, where, span, finding },
    figure: figure ? toFigureView(figure, context) : null,
  }
}

function toLead(rows: readonly LedgerRowView[], { here }: FigureContext): LedgerView['lead'] {
  const [longest] = rows
  if (!longest) return null
  const words = messages(here.locale).fundSilence
  const numbers = new Map([
    [
      'count',
      { kind: 'computed' as const, value: `${rows.length}`, text: words.questions(rows.length) },
    ],
    ['days', { kind: 'computed' as const, value: `${longest.open.days}`, text: longest.open.text }],
  ])
  return fillSentence(words.lead(rows.length, slot('count'), slot('days')), numbers)
}
