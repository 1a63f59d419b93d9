import { CAPITAL_CHART } from '#features/fund/capital/capital-chart.ts'
import { FundDigest } from '#features/fund/digest.tsx'
import { toFundDigest } from '#features/fund/digest-view.ts'
import { Overview } from '#features/overview/overview.tsx'
import { toOverview } from '#features/overview/view.ts'
import { NET_INCOME_CHART } from '#features/softbank/net-income-chart.ts'
import { LANES_CHART } from '#features/timeline/lanes-chart.ts'
import { LADDER_CHART } from '#features/vehicle/ladder-chart.ts'
import { messages } from '#i18n/messages.ts'
import { listEvents } from '#store/queries/events.ts'
import { listParties } from '#store/queries/people.ts'
import { getLatestRate } from '#store/queries/rates.ts'
import { listReports } from '#store/queries/softbank.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { definePage } from './define-page.tsx'
import { listFundFacts } from './fund-facts.ts'
import { placeChart } from './place-chart.tsx'

export const overview = definePage('', async (context) => {
  const { db, here, edition, meta } = context
  const [fund, vehicle, events, quarters, parties, latest] = await Promise.all([
    getVehicle(db, 'joint-fund', edition),
    getVehicle(db, 'us-japan-vehicle', edition),
    listEvents(db, {}, edition),
    listReports(db, { part: 'quarter' }, edition),
    listParties(db, edition),
    getLatestRate(db, edition),
  ])
  const latestRate = latest?.rate ?? null
  const facts = { fund, vehicle, events, quarters, parties, meta, latestRate }
  const view = toOverview(facts, context)
  const { description } = messages(here.locale).overview
  const title = messages(here.locale).frame.siteName
  const [ladder, capital, lanes, netIncome] = await Promise.all(
    [LADDER_CHART, CAPITAL_CHART, LANES_CHART, NET_INCOME_CHART].map((key) =>
      placeChart(context, key),
    ),
  )
  const charts = { ladder, capital, lanes, netIncome }
  const known = fund && toFundDigest({ vehicle: fund, ...(await listFundFacts(context)) }, context)
  const digest = known && <FundDigest view={known} here={here} />
  const body = <Overview view={view} here={here} charts={charts} fund={digest} />
  return { title, description, body }
})
