import { EventPage } from '#features/timeline/event-page.tsx'
import { toEventPage } from '#features/timeline/event-view.ts'
import { listEvents } from '#store/queries/events.ts'
import { listParties } from '#store/queries/people.ts'
import { listIds, listSourcesById } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'

export const event = definePage(
  '/events/',
  async ({ db, here, edition, rates }, id) => {
    const events = await listEvents(db, {}, edition)
    const found = events.find((each) => each.id === id)
    if (!found) return null
    const cited = found.cites.map(({ source }) => source)
    const [parties, sources] = await Promise.all([
      listParties(db, edition),
      listSourcesById(db, cited, edition),
    ])
    const facts = { event: found, events, parties, sources }
    const view = toEventPage(facts, { here, edition, rates })
    const body = <EventPage view={view} here={here} />
    return { title: view.line.title, description: view.summary, body }
  },
  { made: (db) => listIds(db, 'event') },
)
