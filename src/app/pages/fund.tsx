import type { Claim } from '#domain/claim.ts'
import type { Source } from '#domain/source.ts'
import { CAPITAL_CHART } from '#features/fund/capital/capital-chart.ts'
import { FundPage } from '#features/fund/fund-page.tsx'
import { SIZE_LOG_CHART } from '#features/fund/size/log-chart.ts'
import { SIZE_CHART } from '#features/fund/size/size-chart.ts'
import { toFundPage } from '#features/fund/view.ts'
import { messages } from '#i18n/messages.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import { listFunds, listMacro } from '#store/queries/funds.ts'
import { listNames, listRelations } from '#store/queries/people.ts'
import { listSourcesById } from '#store/queries/sources.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { definePage, type PageContext } from './define-page.tsx'
import { placeChart } from './place-chart.tsx'
import { placeClocks } from './place-clocks.tsx'

export const fund = definePage('/fund', async (context) => {
  const { db, here, edition } = context
  const { title, none } = messages(here.locale).fund
  const vehicle = await getVehicle(db, 'joint-fund', edition)
  if (!vehicle) return { title, description: none, body: <FundPage view={null} here={here} /> }
  const view = toFundPage({ vehicle, ...(await listFacts(context)) }, context)
  const capital = await placeChart(context, CAPITAL_CHART)
  const size = await placeChart(context, SIZE_CHART)
  const sizeLog = await placeChart(context, SIZE_LOG_CHART)
  const description = view.head.status?.sentence ?? view.head.name
  const clocks = await placeClocks(context, vehicle)
  const charts = { capital, size, sizeLog }
  const body = <FundPage view={view} here={here} charts={charts} clocks={clocks} />
  return { title, description, body }
})

async function listFacts({ db, edition }: PageContext) {
  const [claims, funds, macro, contradictions, searches, relations, parties] = await Promise.all([
    listClaims(db, {}, edition),
    listFunds(db, edition),
    listMacro(db, edition),
    listContradictions(db, edition),
    listSearches(db, edition),
    listRelations(db, { party: 'joint-fund' }, edition),
    listNames(db, edition),
  ])
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const sources = await listClaimSources(claims, { db, edition })
  return { claims, sources, funds, macro, contradictions, searches, relations, names }
}

/** What the claims rest on, and the reports those documents pass on. */
function listClaimSources(
  claims: readonly Claim[],
  { db, edition }: Pick<PageContext, 'db' | 'edition'>,
): Promise<Source[]> {
  const cites = claims.flatMap(({ history }) => history.flatMap((entry) => entry.cites))
  const ids = new Set(cites.flatMap(({ source, origin }) => [source, origin]))
  return listSourcesById(db, [...ids], edition)
}
