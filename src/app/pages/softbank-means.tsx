import { LTV_CHART } from '#features/softbank/ltv-chart.ts'
import { COMPOSITION_CHART } from '#features/softbank/means/composition-chart.ts'
import { Means } from '#features/softbank/means/means.tsx'
import { toMeansView } from '#features/softbank/means/view.ts'
import { NAV_CHART } from '#features/softbank/nav-chart.ts'
import { listBreaks } from '#store/queries/breaks.ts'
import { listCommitments } from '#store/queries/commitments.ts'
import { listEvents } from '#store/queries/events.ts'
import { listFiguresById } from '#store/queries/figures.ts'
import { listMacro } from '#store/queries/funds.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import { listHoldings, listReports } from '#store/queries/softbank.ts'
import { definePage, type PageContext } from './define-page.tsx'
import { placeChart } from './place-chart.tsx'

/** The group whose means and pledges these are. */
const GROUP = 'softbank-group'

export const softbankMeans = definePage('/softbank/means', async (context) => {
  const { db, here, edition } = context
  const [quarters, holdings, breaks, macro, commitments, parties, events, relations] =
    await Promise.all([
      listReports(db, { part: 'quarter' }, edition),
      listHoldings(db, edition),
      listBreaks(db, edition),
      listMacro(db, edition),
      listCommitments(db, edition),
      listParties(db, edition),
      listEvents(db, { actor: GROUP }, edition),
      listRelations(db, { party: GROUP }, edition),
    ])
  const named = commitments.flatMap(({ steps }) => steps.map(({ figure }) => figure))
  const figures = await listFiguresById(db, [...new Set(named)], edition)
  const facts = {
    quarters,
    holdings,
    breaks,
    macro,
    commitments,
    figures,
    parties,
    events,
    relations,
  }
  const view = toMeansView(facts, context)
  const body = <Means view={view} here={here} charts={await placeCharts(context)} />
  return { title: view.title, description: view.description, body }
})

async function placeCharts(context: PageContext) {
  const [nav, ltv, composition] = await Promise.all(
    [NAV_CHART, LTV_CHART, COMPOSITION_CHART].map((key) => placeChart(context, key)),
  )
  return { nav, ltv, composition }
}
