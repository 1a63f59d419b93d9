import type { TrackedEvent } from '#domain/event.ts'
import type { Party } from '#domain/party.ts'
import { evidenceOn } from '#domain/source.ts'
import { lastDay } from '#domain/when.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type PartyLink, toPartyLink } from '#ui/party-link.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** An event as the list tells it. */
export interface EventEntryView extends EventLineView {
  readonly track: { readonly key: string; readonly word: string }
  readonly importance: 1 | 2 | 3
  readonly scheduled: boolean
  /** Said only where the event became public on another day than it happened. */
  readonly knownLater: string | null
  readonly summary: string
  readonly actors: readonly PartyLink[]
  readonly figures: readonly FigureView[]
  readonly source: SourceMarkView
  readonly supersededBy: { readonly href: string; readonly title: string } | null
  /** Where in the list the weightiest events beside this one stand; empty for an event that is none. */
  readonly majors: readonly MajorLink[]
}

export interface MajorLink {
  readonly way: 'earlier' | 'later'
  readonly href: string
  readonly title: string
}

/** The parties and events of the edition, to name what an event points to. */
export interface EventNames {
  readonly parties: ReadonlyMap<string, Pick<Party, 'id' | 'name'>>
  readonly events: readonly TrackedEvent[]
  readonly majorsOf: (id: string) => readonly MajorLink[]
}

export function toEventEntry(
  event: TrackedEvent,
  { parties, events, majorsOf }: EventNames,
  context: FigureContext,
): EventEntryView {
  const { here, edition } = context
  const words = messages(here.locale)
  const later = event.supersededBy && events.find(({ id }) => id === event.supersededBy)
  const delayed = !event.scheduled && event.knownOn !== lastDay(event.on)
  return {
    ...toEventLine(event, here),
    track: { key: event.track, word: words.track[event.track] },
    importance: event.importance,
    scheduled: event.scheduled,
    knownLater: delayed ? words.timeline.knownLater(formatDay(event.knownOn, here.locale)) : null,
    summary: event.summary[here.locale],
    actors: event.actors.flatMap((id) => {
      const party = parties.get(id)
      return party ? [toPartyLink(party, here)] : []
    }),
    figures: event.figures.map((figure) => toFigureView(figure, context)),
    source: toSourceMark(evidenceOn(event.cites, edition.day), here),
    supersededBy: later ? toEventLine(later, here) : null,
    majors: majorsOf(event.id),
  }
}
