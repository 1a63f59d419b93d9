import type { EventLine, TrackedEvent } from '#domain/event.ts'
import type { EventKin } from '#domain/event-kin.ts'
import type { Figure } from '#domain/figure.ts'
import type { Contradiction } from '#domain/finding.ts'
import type { Party } from '#domain/party.ts'
import type { Project } from '#domain/project.ts'
import { evidenceOn, type Source } from '#domain/source.ts'
import { formatClockTimes } from '#i18n/clock-time.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { firstSentences } from '#i18n/sentences.ts'
import { hrefTo } from '#ui/address.ts'
import { type ClaimSourcesView, toClaimSources } from '#ui/claim-sources-view.ts'
import { type DocumentView, toDocuments } from '#ui/document-view.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type ContradictionView, type NamesById, toContradictions } from '#ui/finding-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { toWhenView, type WhenView } from '#ui/when-view.ts'
import { type ActorView, officeDay, toActors } from './event-actors-view.ts'
import { type EventKinView, selection, toEventKin } from './event-kin-view.ts'
import { type EventMovesView, type MoveFacts, toEventMoves } from './event-moves-view.ts'
import { hrefToEventCalendar } from './feed-address.ts'

/** One event with everything the edition knows of it. */
export interface EventPageView {
  readonly line: EventLineView
  /** What happened, in two sentences at most. */
  readonly lead: string
  /** What else the record tells of it; empty where the lead is all. */
  readonly rest: string
  readonly note: string | null
  readonly scheduled: boolean
  readonly when: WhenView
  /** In both capitals; null without a time of day. */
  readonly clock: string | null
  readonly knownOn: WhenView
  readonly track: { readonly word: string; readonly href: string }
  readonly importance: string
  readonly calendar: string
  readonly source: SourceMarkView
  readonly amounts: readonly AmountView[]
  readonly officesOn: string
  readonly actors: readonly ActorView[]
  readonly moves: EventMovesView
  readonly contradictions: readonly ContradictionView[]
  readonly projects: readonly {
    readonly id: string
    readonly href: string
    readonly name: string
  }[]
  readonly origins: ClaimSourcesView
  readonly documents: readonly DocumentView[]
  readonly supersededBy: EventLineView | null
  readonly kin: EventKinView
}

export interface AmountView {
  readonly figure: FigureView
  /** As the source gave it, how it was derived, and what is to be said of it. */
  readonly remarks: readonly string[]
}

/** The facts of one edition around an event. */
export interface EventFacts extends Omit<MoveFacts, 'event'> {
  readonly event: TrackedEvent
  readonly kin: EventKin
  /** Those the kin names, and what superseded the event. */
  readonly lines: readonly EventLine[]
  /** Who took part, in the order of the event. */
  readonly actors: readonly Party[]
  /** What they and the bodies of their offices are called. */
  readonly names: NamesById
  /** Those cited, and the reports they pass on. */
  readonly sources: readonly Source[]
  readonly projects: readonly Pick<Project, 'id' | 'name'>[]
  /** Those one of whose accounts rests on a document of the event. */
  readonly contradictions: readonly Contradiction[]
}

/** As the page puts it: two sentences are read at a glance. */
const SENTENCES = 2

export function toEventPage(facts: EventFacts, context: FigureContext): EventPageView {
  const { event, sources, projects, lines } = facts
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const day = officeDay(event, edition.day)
  const { first, rest } = firstSentences(event.summary[locale], SENTENCES, locale)
  const later = lines.find(({ id }) => id === event.supersededBy)
  return {
    line: toEventLine(event, here),
    ...{ lead: first, rest, note: event.note?.[locale] ?? null, scheduled: event.scheduled },
    when: toWhenView(event.on, locale),
    clock: formatClockTimes(event.on, locale),
    knownOn: toWhenView({ kind: 'day', day: event.knownOn }, locale),
    track: { word: words.track[event.track], href: selection(here, { track: [event.track] }) },
    importance: words.event.importances[event.importance],
    calendar: hrefToEventCalendar(event.id, here),
    source: toSourceMark(evidenceOn(event.cites, edition.day), here),
    amounts: event.figures.map((figure) => toAmount(figure, context)),
    officesOn: words.event.offices(formatDay(day, locale)),
    actors: toActors(facts.actors, facts.names, day, context),
    moves: toEventMoves(facts, context),
    contradictions: toContradictions(facts.contradictions, subjectsOf(facts), context),
    projects: projects.map(({ id, name }) => {
      return { id, href: hrefTo(here, `/vehicle/projects/${id}`), name: name[locale] }
    }),
    origins: toClaimSources(event.cites, new Map(sources.map((each) => [each.id, each])), context),
    documents: toDocuments(event.cites, sources, here, edition),
    supersededBy: later ? toEventLine(later, here) : null,
    kin: toEventKin(facts, here),
  }
}

/** Whom and what an account has to be about to be about the event. */
function subjectsOf({ event, kin, projects }: EventFacts): ReadonlySet<string> {
  const of = [...kin.vehicles, ...projects].map(({ id }) => id)
  return new Set([event.id, ...event.actors, ...of])
}

function toAmount(figure: Figure, context: FigureContext): AmountView {
  const { locale } = context.here
  const words = messages(locale).event
  const { asReported, formula, note } = figure
  const remarks = [
    asReported && words.asReported(formatReported(asReported, locale)),
    formula && words.derived(formula),
    note?.[locale],
  ]
  return { figure: toFigureView(figure, context), remarks: remarks.flatMap((each) => each || []) }
}
