import { CAPITAL_CHART } from '#features/fund/capital-chart.ts'
import { FundPage } from '#features/fund/fund-page.tsx'
import { SIZE_CHART } from '#features/fund/size-chart.ts'
import { toFundPage } from '#features/fund/view.ts'
import { messages } from '#i18n/messages.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import { listFunds, listMacro } from '#store/queries/funds.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { definePage, type PageContext } from './define-page.tsx'
import { placeChart } from './place-chart.tsx'

export const fund = definePage('/fund', async (context) => {
  const { db, here, edition } = context
  const { title, none } = messages(here.locale).fund
  const vehicle = await getVehicle(db, 'joint-fund', edition)
  if (!vehicle) return { title, description: none, body: <FundPage view={null} here={here} /> }
  const view = toFundPage({ vehicle, ...(await listFacts(context)) }, context)
  const capital = await placeChart(context, CAPITAL_CHART)
  const size = await placeChart(context, SIZE_CHART)
  const description = view.head.status?.sentence ?? view.head.name
  const body = <FundPage view={view} here={here} charts={{ capital, size }} />
  return { title, description, body }
})

async function listFacts({ db, edition }: PageContext) {
  const [claims, funds, macro, contradictions, searches] = await Promise.all([
    listClaims(db, {}, edition),
    listFunds(db, edition),
    listMacro(db, edition),
    listContradictions(db, edition),
    listSearches(db, edition),
  ])
  return { claims, funds, macro, contradictions, searches }
}
