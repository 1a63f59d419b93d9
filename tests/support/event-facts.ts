import type { TrackedEvent } from '#domain/event.ts'
import { kinOf } from '#domain/event-kin.ts'
import type { Party } from '#domain/party.ts'
import type { Source } from '#domain/source.ts'
import type { EventFacts } from '#features/timeline/event-view.ts'

interface Around {
  readonly events: readonly TrackedEvent[]
  readonly parties: readonly Party[]
  readonly sources: readonly Source[]
}

/** What the page of an event is made from, of an edition that knows exactly these facts. */
export function eventFacts(
  event: TrackedEvent,
  { events, parties, sources }: Around,
  rest: Partial<EventFacts> = {},
): EventFacts {
  return {
    event,
    kin: kinOf(event, events),
    lines: events,
    actors: event.actors.flatMap((id) => parties.find((party) => party.id === id) ?? []),
    names: new Map(parties.map(({ id, name }) => [id, name])),
    ...{ sources, projects: [], contradictions: [] },
    ...{ moves: [], moved: [], subjects: new Map() },
    ...rest,
  }
}
