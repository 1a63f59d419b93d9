import { CAPITAL_CHART } from '#features/fund/capital/capital-chart.ts'
import { FundDigest } from '#features/fund/digest.tsx'
import { toFundDigest } from '#features/fund/digest-view.ts'
import { Overview } from '#features/overview/overview.tsx'
import { toOverview } from '#features/overview/view.ts'
import { NET_INCOME_CHART } from '#features/softbank/net-income-chart.ts'
import { LANES_CHART } from '#features/timeline/lanes-chart.ts'
import { VehicleDigest } from '#features/vehicle/digest.tsx'
import { toVehicleDigest } from '#features/vehicle/digest-view.ts'
import { LADDER_CHART } from '#features/vehicle/ladder/ladder-chart.ts'
import { messages } from '#i18n/messages.ts'
import { listEvents } from '#store/queries/events.ts'
import { listPayout, listTerms } from '#store/queries/memorandum.ts'
import { listParties } from '#store/queries/people.ts'
import { listProjects } from '#store/queries/projects.ts'
import { getLatestRate } from '#store/queries/rates.ts'
import { listReports } from '#store/queries/softbank.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { definePage, type PageContext } from './define-page.tsx'
import { listFundFacts } from './fund-facts.ts'
import { placeChart } from './place-chart.tsx'

export const overview = definePage('', async (context) => {
  const { here } = context
  const facts = await listFacts(context)
  const { fund, vehicle } = facts
  const told = vehicle && toVehicleDigest({ ...facts, vehicle }, context)
  const view = toOverview({ ...facts, told }, context)
  const known = fund && toFundDigest({ ...facts, vehicle: fund }, context)
  const body = (
    <Overview
      view={view}
      here={here}
      charts={await placeCharts(context)}
      vehicle={told && <VehicleDigest view={told} here={here} />}
      fund={known && <FundDigest view={known} here={here} />}
    />
  )
  const { description } = messages(here.locale).overview
  return { title: messages(here.locale).frame.siteName, description, body }
})

/** Everything the overview and the digests of the other pages are made from. */
async function listFacts(context: PageContext) {
  const { db, edition, meta } = context
  const [fund, vehicle, events, quarters, parties, latest, projects, terms, payout, others] =
    await Promise.all([
      getVehicle(db, 'joint-fund', edition),
      getVehicle(db, 'us-japan-vehicle', edition),
      listEvents(db, {}, edition),
      listReports(db, { part: 'quarter' }, edition),
      listParties(db, edition),
      getLatestRate(db, edition),
      listProjects(db, edition),
      listTerms(db, edition),
      listPayout(db, edition),
      listFundFacts(context),
    ])
  return {
    ...others,
    ...{ fund, vehicle, events, quarters, parties, projects, terms, payout, meta },
    latest: latest?.rate ?? null,
  }
}

async function placeCharts(context: PageContext) {
  const [ladder, capital, lanes, netIncome] = await Promise.all(
    [LADDER_CHART, CAPITAL_CHART, LANES_CHART, NET_INCOME_CHART].map((key) =>
      placeChart(context, key),
    ),
  )
  return { ladder, capital, lanes, netIncome }
}
