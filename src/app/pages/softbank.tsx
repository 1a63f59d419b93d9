import { openAmong } from '#app/comparisons/open-comparison.ts'
import { toCompareEntry } from '#features/softbank/compare/compare-view.ts'
import { NET_INCOME_CHART } from '#features/softbank/net-income-chart.ts'
import { Softbank } from '#features/softbank/softbank.tsx'
import { toSoftbankView } from '#features/softbank/view.ts'
import { VISION_FUNDS_CHART } from '#features/softbank/vision-funds-chart.ts'
import { YEAR_CHART } from '#features/softbank/year-chart.ts'
import { listPressChecks } from '#store/queries/press.ts'
import { listHoldings, listMeasures, listReports } from '#store/queries/softbank.ts'
import { definePage, type PageContext } from './define-page.tsx'
import { placeChart } from './place-chart.tsx'

export const softbank = definePage('/softbank', async (context) => {
  const { db, here, edition, query } = context
  const [quarters, years, measures, holdings, pressChecks] = await Promise.all([
    listReports(db, { part: 'quarter' }, edition),
    listReports(db, { part: 'year' }, edition),
    listMeasures(db),
    listHoldings(db, edition),
    listPressChecks(db, edition),
  ])
  const facts = { quarters, years, measures, holdings, pressChecks }
  const view = toSoftbankView(facts, context)
  const [charts, opened] = await Promise.all([
    placeCharts(context),
    openAmong(db, facts, query, edition),
  ])
  const compare = opened && toCompareEntry(opened.question.comparison, opened.facts, context)
  const body = <Softbank view={view} here={here} charts={charts} compare={compare} />
  return { title: view.title, description: view.description, body }
})

async function placeCharts(context: PageContext) {
  const [netIncome, visionFunds, year] = await Promise.all(
    [NET_INCOME_CHART, VISION_FUNDS_CHART, YEAR_CHART].map((key) => placeChart(context, key)),
  )
  return { netIncome, visionFunds, year }
}
