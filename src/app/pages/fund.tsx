import { CAPITAL_CHART } from '#features/fund/capital/capital-chart.ts'
import { FundPage } from '#features/fund/fund-page.tsx'
import { SIZE_LOG_CHART } from '#features/fund/size/log-chart.ts'
import { SIZE_CHART } from '#features/fund/size/size-chart.ts'
import { toFundPage } from '#features/fund/view.ts'
import { messages } from '#i18n/messages.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { definePage } from './define-page.tsx'
import { listFundFacts } from './fund-facts.ts'
import { placeChart } from './place-chart.tsx'
import { placeClocks } from './place-clocks.tsx'

export const fund = definePage('/fund', async (context) => {
  const { db, here, edition } = context
  const { title, none } = messages(here.locale).fund
  const vehicle = await getVehicle(db, 'joint-fund', edition)
  if (!vehicle) return { title, description: none, body: <FundPage view={null} here={here} /> }
  const view = toFundPage({ vehicle, ...(await listFundFacts(context)) }, context)
  const capital = await placeChart(context, CAPITAL_CHART)
  const size = await placeChart(context, SIZE_CHART)
  const sizeLog = await placeChart(context, SIZE_LOG_CHART)
  const description = view.head.status?.sentence ?? view.head.name
  const clocks = await placeClocks(context, vehicle)
  const charts = { capital, size, sizeLog }
  const body = <FundPage view={view} here={here} charts={charts} clocks={clocks} />
  return { title, description, body }
})
