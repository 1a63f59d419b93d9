import { Overview } from '#features/overview/overview.tsx'
import { toOverview } from '#features/overview/view.ts'
import { messages } from '#i18n/messages.ts'
import { listEvents } from '#store/queries/events.ts'
import { listParties } from '#store/queries/people.ts'
import { listReports } from '#store/queries/softbank.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { definePage } from './define-page.tsx'

export const overview = definePage('', async ({ db, here, edition, rates, meta }) => {
  const [fund, vehicle, events, quarters, parties] = await Promise.all([
    getVehicle(db, 'joint-fund', edition),
    getVehicle(db, 'us-japan-vehicle', edition),
    listEvents(db, { minImportance: 3 }, edition),
    listReports(db, { part: 'quarter' }, edition),
    listParties(db, edition),
  ])
  const facts = { fund, vehicle, events, quarters, parties, meta }
  const view = toOverview(facts, { here, edition, rates })
  const { description } = messages(here.locale).overview
  const title = messages(here.locale).frame.siteName
  return { title, description, body: <Overview view={view} here={here} /> }
})
