import { LADDER_CHART } from '#features/vehicle/ladder/ladder-chart.ts'
import { PAYOUT_CHART } from '#features/vehicle/payout/payout-chart.ts'
import { VehiclePage } from '#features/vehicle/vehicle-page.tsx'
import { toVehiclePage } from '#features/vehicle/view.ts'
import { messages } from '#i18n/messages.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listEvents } from '#store/queries/events.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import {
  listComparison,
  listInstruments,
  listPayout,
  listTerms,
} from '#store/queries/memorandum.ts'
import { listParties } from '#store/queries/people.ts'
import { listProjects } from '#store/queries/projects.ts'
import { getLatestRate } from '#store/queries/rates.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { definePage, type PageContext } from './define-page.tsx'
import { openClocks } from './open-clocks.ts'
import { placeChart } from './place-chart.tsx'

export const vehicle = definePage('/vehicle', async (context) => {
  const { db, here, edition } = context
  const { title, none } = messages(here.locale).vehicle
  const found = await getVehicle(db, 'us-japan-vehicle', edition)
  if (!found) return { title, description: none, body: <VehiclePage view={null} here={here} /> }
  const view = toVehiclePage({ vehicle: found, ...(await listFacts(context)) }, context)
  const [ladder, payout] = await Promise.all(
    [LADDER_CHART, PAYOUT_CHART].map((key) => placeChart(context, key)),
  )
  const charts = { ladder, payout }
  const description = view.head.status?.sentence ?? view.head.name
  const body = <VehiclePage view={view} here={here} charts={charts} />
  return { title, description, body }
})

async function listFacts(context: PageContext) {
  const { db, edition, meta } = context
  return {
    compiledOn: meta.compiledOn,
    names: new Map((await listParties(db, edition)).map(({ id, name }) => [id, name])),
    projects: await listProjects(db, edition),
    terms: await listTerms(db, edition),
    instruments: await listInstruments(db, edition),
    comparison: await listComparison(db, edition),
    payout: await listPayout(db, edition),
    claims: await listClaims(db, {}, edition),
    contradictions: await listContradictions(db, edition),
    searches: await listSearches(db, edition),
    events: await listEvents(db, {}, edition),
    latest: (await getLatestRate(db, edition))?.rate ?? null,
    clocks: await openClocks(context),
  }
}
