import { neighbours } from '#domain/chronicle.ts'
import type { Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import { changeOn, officesOn } from '#domain/office.ts'
import type { Party } from '#domain/party.ts'
import { evidenceOn, type Source } from '#domain/source.ts'
import { lastDay } from '#domain/when.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { hrefTo } from '#ui/address.ts'
import { type DocumentView, toDocuments } from '#ui/document-view.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type OfficeView, toOfficeView } from '#ui/office-view.ts'
import { type PartyBook, type PartyLink, toPartyBook, toPartyLink } from '#ui/party-link.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { toWhenView, type WhenView } from '#ui/when-view.ts'

/** One event with everything the edition knows of it. */
export interface EventPageView {
  readonly line: EventLineView
  readonly summary: string
  readonly note: string | null
  readonly scheduled: boolean
  readonly when: WhenView
  readonly knownOn: WhenView
  readonly track: { readonly word: string; readonly href: string }
  readonly importance: string
  readonly source: SourceMarkView
  readonly amounts: readonly AmountView[]
  readonly officesOn: string
  readonly actors: readonly ActorView[]
  readonly documents: readonly DocumentView[]
  readonly supersededBy: EventLineView | null
  readonly supersedes: readonly EventLineView[]
  readonly previous: EventLineView | null
  readonly next: EventLineView | null
}

export interface AmountView {
  readonly figure: FigureView
  /** As the source gave it, how it was derived, and what is to be said of it. */
  readonly remarks: readonly string[]
}

export interface ActorView extends PartyLink {
  readonly kind: string
  readonly person: boolean
  readonly offices: readonly (OfficeView & { readonly change: string | null })[]
}

/** The facts of one edition around an event. */
export interface EventFacts {
  readonly event: TrackedEvent
  readonly events: readonly TrackedEvent[]
  readonly parties: readonly Party[]
  readonly sources: readonly Source[]
}

export function toEventPage(facts: EventFacts, context: FigureContext): EventPageView {
  const { event, events, sources } = facts
  const { here, edition } = context
  const words = messages(here.locale)
  const day = officeDay(event, edition.day)
  const { previous, next } = neighbours(events, event)
  const toLine = (each: TrackedEvent) => toEventLine(each, here)
  const later = events.find(({ id }) => id === event.supersededBy)
  return {
    line: toLine(event),
    summary: event.summary[here.locale],
    note: event.note?.[here.locale] ?? null,
    scheduled: event.scheduled,
    when: toWhenView(event.on, here.locale),
    knownOn: toWhenView({ kind: 'day', day: event.knownOn }, here.locale),
    track: {
      word: words.track[event.track],
      href: hrefTo(here, `/timeline#track-${event.track}`),
    },
    importance: words.event.importances[event.importance],
    source: toSourceMark(evidenceOn(event.cites, edition.day), here),
    amounts: event.figures.map((figure) => toAmount(figure, context)),
    officesOn: words.event.offices(formatDay(day, here.locale)),
    actors: toActors(facts, day, context),
    documents: toDocuments(event.cites, sources, here, edition),
    supersededBy: later ? toLine(later) : null,
    supersedes: events.filter(({ supersededBy }) => supersededBy === event.id).map(toLine),
    previous: previous && toLine(previous),
    next: next && toLine(next),
  }
}

/** Offices are those of the event's day; of a day to come, those of the edition's. */
function officeDay(event: TrackedEvent, editionDay: Day): Day {
  const day = lastDay(event.on)
  return day < editionDay ? day : editionDay
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

function toActors({ event, parties }: EventFacts, day: Day, context: FigureContext): ActorView[] {
  const book = toPartyBook(parties)
  return event.actors.flatMap((id) => {
    const party = book.get(id)
    return party ? [toActor(party, book, day, context)] : []
  })
}

function toActor(party: Party, book: PartyBook, day: Day, context: FigureContext): ActorView {
  const { locale } = context.here
  const words = messages(locale)
  return {
    ...toPartyLink(party, context.here),
    kind: words.partyKind[party.kind],
    person: party.kind === 'person',
    offices: officesOn(party.offices, day).map((office) => {
      const change = changeOn(office, day)
      return {
        ...toOfficeView(office, book, context),
        change: change && words.people[change],
      }
    }),
  }
}
