import type { TrackedEvent } from '#domain/event.ts'
import type { Party } from '#domain/party.ts'
import { countChoices, type FilterCounts } from '#features/timeline/filter-counts.ts'
import { listEvents } from '#store/queries/events.ts'
import { listParties } from '#store/queries/people.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { keepByEdition } from './kept.ts'

/** What an edition knows of events and those involved. */
export interface TimelineFacts {
  readonly events: readonly TrackedEvent[]
  readonly parties: readonly Pick<Party, 'id' | 'name' | 'called' | 'reading'>[]
  readonly counts: FilterCounts
  /** The latest charts made of them, by language and filter. */
  readonly lanes: Map<string, ChartView | null>
}

export const openTimelineFacts = keepByEdition(async ({ db, edition }): Promise<TimelineFacts> => {
  const [events, parties] = await Promise.all([
    listEvents(db, {}, edition),
    listParties(db, edition),
  ])
  const named = parties.map(({ id, name, called, reading }) => ({ id, name, called, reading }))
  return { events, parties: named, counts: countChoices(events, edition.day), lanes: new Map() }
})
