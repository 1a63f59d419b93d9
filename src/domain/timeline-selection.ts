import type { Day } from './day.ts'
import type { TrackedEvent } from './event.ts'
import type { Party } from './party.ts'
import {
  type AskedEvents,
  matchesEvent,
  readTimelineFilter,
  toTimelineFacts,
} from './timeline-filter.ts'

/** What an edition knows, and what an address asks of it. */
export interface EventsAsked {
  readonly events: readonly TrackedEvent[]
  readonly parties: readonly (Pick<Party, 'id' | 'name' | 'called'> &
    Partial<Pick<Party, 'reading'>>)[]
  readonly query: URLSearchParams
}

export interface Selection extends AskedEvents {
  /** Every event that answers, in the order given. */
  readonly found: readonly TrackedEvent[]
}

/** The events of an edition's day that an address selects; what cannot be used in it is told and left out. */
export function selectEvents({ events, parties, query }: EventsAsked, day: Day): Selection {
  const asked = readTimelineFilter(query, { parties: new Set(parties.map(({ id }) => id)) })
  const facts = toTimelineFacts(day, asked.filter.q === '' ? [] : parties)
  return { ...asked, found: events.filter((event) => matchesEvent(event, asked.filter, facts)) }
}
