import { LTV_CHART } from '#features/softbank/ltv-chart.ts'
import { NAV_CHART } from '#features/softbank/nav-chart.ts'
import { NET_INCOME_CHART } from '#features/softbank/net-income-chart.ts'
import { Softbank } from '#features/softbank/softbank.tsx'
import { toSoftbankView } from '#features/softbank/view.ts'
import { VISION_FUNDS_CHART } from '#features/softbank/vision-funds-chart.ts'
import { YEAR_CHART } from '#features/softbank/year-chart.ts'
import {
  listHoldings,
  listMeasures,
  listPressChecks,
  listReports,
} from '#store/queries/softbank.ts'
import { definePage, type PageContext } from './define-page.tsx'
import { placeChart } from './place-chart.tsx'

export const softbank = definePage('/softbank', async (context) => {
  const { db, here, edition } = context
  const [quarters, years, measures, holdings, pressChecks] = await Promise.all([
    listReports(db, { part: 'quarter' }, edition),
    listReports(db, { part: 'year' }, edition),
    listMeasures(db),
    listHoldings(db, edition),
    listPressChecks(db, edition),
  ])
  const facts = { quarters, years, measures, holdings, pressChecks }
  const view = toSoftbankView(facts, context)
  const body = <Softbank view={view} here={here} charts={await placeCharts(context)} />
  return { title: view.title, description: view.description, body }
})

async function placeCharts(context: PageContext) {
  const [netIncome, visionFunds, year, nav, ltv] = await Promise.all(
    [NET_INCOME_CHART, VISION_FUNDS_CHART, YEAR_CHART, NAV_CHART, LTV_CHART].map((key) =>
      placeChart(context, key),
    ),
  )
  return { netIncome, visionFunds, year, nav, ltv }
}
