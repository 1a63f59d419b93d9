import { LANES_CHART } from '#features/timeline/lanes-chart.ts'
import { Timeline } from '#features/timeline/timeline.tsx'
import { toTimeline } from '#features/timeline/view.ts'
import { messages } from '#i18n/messages.ts'
import { listEvents } from '#store/queries/events.ts'
import { listParties } from '#store/queries/people.ts'
import { definePage } from './define-page.tsx'
import { placeChart } from './place-chart.tsx'

export const timeline = definePage('/timeline', async (context) => {
  const { db, here, edition } = context
  const [events, parties] = await Promise.all([
    listEvents(db, {}, edition),
    listParties(db, edition),
  ])
  const view = toTimeline(events, parties, context)
  const { title, description } = messages(here.locale).timeline
  const chart = await placeChart(context, LANES_CHART)
  const body = <Timeline view={view} here={here} chart={chart} />
  return { title, description, body }
})
