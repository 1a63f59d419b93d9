import { Timeline } from '#features/timeline/timeline.tsx'
import { toTimeline } from '#features/timeline/view.ts'
import { messages } from '#i18n/messages.ts'
import { listEvents } from '#store/queries/events.ts'
import { listParties } from '#store/queries/people.ts'
import { definePage } from './define-page.tsx'

export const timeline = definePage('/timeline', async ({ db, here, edition, rates }) => {
  const [events, parties] = await Promise.all([
    listEvents(db, {}, edition),
    listParties(db, edition),
  ])
  const view = toTimeline(events, parties, { here, edition, rates })
  const { title, description } = messages(here.locale).timeline
  return { title, description, body: <Timeline view={view} here={here} /> }
})
