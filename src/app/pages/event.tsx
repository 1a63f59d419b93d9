import { EventPage } from '#features/timeline/event-page.tsx'
import { toEventPage } from '#features/timeline/event-view.ts'
import { listIds } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'
import { openEvent } from './open-event.ts'

export const event = definePage(
  '/events/',
  async (context, id) => {
    const { here } = context
    const facts = await openEvent(id, context)
    if (!facts) return null
    const view = toEventPage(facts, context)
    const body = <EventPage view={view} here={here} />
    return { title: view.line.title, description: view.lead, body }
  },
  { made: (db) => listIds(db, 'event') },
)
