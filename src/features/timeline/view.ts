import { byMonth, inOrder } from '#domain/chronicle.ts'
import { TRACKS, type TrackedEvent } from '#domain/event.ts'
import type { Party } from '#domain/party.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toPartyBook } from '#ui/party-link.ts'
import { type EventEntryView, toEventEntry } from './entry-view.ts'

/** The story of an edition, oldest first; what is scheduled stands apart. */
export interface TimelineView {
  readonly lead: string | null
  readonly jump: readonly JumpYear[]
  readonly months: readonly MonthView[]
  readonly scheduled: readonly EventEntryView[]
  readonly tracks: readonly TrackIndex[]
}

export interface JumpYear {
  readonly year: string
  readonly months: readonly {
    readonly href: string
    readonly word: string
    readonly title: string
  }[]
}

export interface MonthView {
  readonly id: string
  readonly title: string
  readonly events: readonly EventEntryView[]
}

export interface TrackIndex {
  readonly key: string
  readonly word: string
  readonly events: readonly EventLineView[]
}

export function toTimeline(
  events: readonly TrackedEvent[],
  parties: readonly Party[],
  context: FigureContext,
): TimelineView {
  const { here } = context
  const names = { parties: toPartyBook(parties), events }
  const observed = byMonth(events.filter(({ scheduled }) => !scheduled))
  return {
    lead:
      events.length === 0
        ? null
        : messages(here.locale).timeline.lead(
            events.length,
            events.filter(({ scheduled }) => scheduled).length,
          ),
    jump: toJump(
      observed.map(({ month }) => month),
      context,
    ),
    months: observed.map(({ month, events: of }) => ({
      id: `m-${month}`,
      title: monthTitle(month, context),
      events: of.map((event) => toEventEntry(event, names, context)),
    })),
    scheduled: inOrder(events)
      .filter(({ scheduled }) => scheduled)
      .map((event) => toEventEntry(event, names, context)),
    tracks: toTracks(events, context),
  }
}

function monthTitle(month: string, { here }: FigureContext): string {
  return formatWhen({ kind: 'span', unit: 'month', key: month }, here.locale)
}

function toJump(months: readonly string[], context: FigureContext): readonly JumpYear[] {
  const { month: wordOf } = messages(context.here.locale).timeline
  const years = [...new Set(months.map((month) => month.slice(0, 4)))]
  return years.map((year) => ({
    year,
    months: months
      .filter((month) => month.startsWith(year))
      .map((month) => ({
        href: `#m-${month}`,
        word: wordOf(Number(month.slice(5))),
        title: monthTitle(month, context),
      })),
  }))
}

function toTracks(events: readonly TrackedEvent[], { here }: FigureContext): readonly TrackIndex[] {
  const words = messages(here.locale).track
  return TRACKS.flatMap((track) => {
    const of = inOrder(events).filter((event) => event.track === track)
    if (of.length === 0) return []
    return [{ key: track, word: words[track], events: of.map((event) => toEventLine(event, here)) }]
  })
}
