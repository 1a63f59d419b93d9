import { openTimelineFacts } from '#app/pages/timeline-facts.ts'
import type { Edition } from '#domain/edition.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { EVERY_EVENT } from '#domain/timeline-filter.ts'
import { selectEvents } from '#domain/timeline-selection.ts'
import type { Selected } from '#features/timeline/feed-view.ts'
import { toFieldProblems } from '#features/timeline/filter-problem.ts'
import type { Locale } from '#i18n/locale.ts'
import type { Database } from '#store/client.ts'
import { listNames } from '#store/queries/people.ts'

/** The events an address selects, as the timeline’s page does: what cannot be used in it is said and left out. */
export async function openSelection(
  db: Database,
  query: URLSearchParams,
  edition: Edition,
  locale: Locale,
): Promise<Selected> {
  const { events, parties } = await openTimelineFacts({ db, edition })
  const { filter, problems, found } = selectEvents({ events, parties, query }, edition.day)
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const said = [...toFieldProblems(problems, locale).values()]
  return { filter, found, all: events.length, names, problems: said }
}

/** One event by itself. */
export async function openOne(
  db: Database,
  event: TrackedEvent,
  edition: Edition,
): Promise<Selected> {
  const named = await listNames(db, edition)
  const names = new Map(named.map(({ id, name }) => [id, name]))
  return { filter: EVERY_EVENT, found: [event], all: 1, names, problems: [] }
}
