import { NET_INCOME_CHART } from '#features/softbank/net-income-view.ts'
import { Softbank } from '#features/softbank/softbank.tsx'
import { toSoftbankView } from '#features/softbank/view.ts'
import { getPicture } from '#store/queries/pictures.ts'
import {
  listHoldings,
  listMeasures,
  listPressChecks,
  listReports,
} from '#store/queries/softbank.ts'
import { hashOfDrawing } from '#ui/chart/drawing-hash.ts'
import { definePage } from './define-page.tsx'

export const softbank = definePage('/softbank', async ({ db, here, edition, rates }) => {
  const [quarters, years, measures, holdings, pressChecks] = await Promise.all([
    listReports(db, { part: 'quarter' }, edition),
    listReports(db, { part: 'year' }, edition),
    listMeasures(db),
    listHoldings(db, edition),
    listPressChecks(db, edition),
  ])
  const facts = { quarters, years, measures, holdings, pressChecks }
  const view = toSoftbankView(facts, { here, edition, rates })
  const pictures = view.netIncome
    ? await getPicture(db, NET_INCOME_CHART, here.locale, hashOfDrawing(view.netIncome.drawing))
    : []
  const body = <Softbank view={view} here={here} pictures={pictures} />
  return { title: view.title, description: view.description, body }
})
