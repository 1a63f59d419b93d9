import type { Metadata } from 'next'
import { CHARTS, openChart } from '#charts/catalogue.ts'
import { VEHICLES } from '#domain/vehicle.ts'
import { FORMS, type PartsCharts } from '#features/parts/charts.tsx'
import type { PartsFacts } from '#features/parts/facts.ts'
import { PartsPage } from '#features/parts/parts-page.tsx'
import { toParts } from '#features/parts/view.ts'
import { LADDER_CHART } from '#features/vehicle/ladder/ladder-chart.ts'
import { messages } from '#i18n/messages.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listEvents } from '#store/queries/events.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import { listFunds, listMacro } from '#store/queries/funds.ts'
import { listParties } from '#store/queries/people.ts'
import { listProjects } from '#store/queries/projects.ts'
import { listHoldings, listReports } from '#store/queries/softbank.ts'
import { listSources } from '#store/queries/sources.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { ChartFigure, type DrawnChart } from '#ui/chart/chart-figure.tsx'
import { definePage, type PageContext } from './define-page.tsx'

const page = definePage('/parts', async (context) => {
  const { here } = context
  const { title, description } = messages(here.locale).partsPage
  const view = toParts(await listFacts(context), context)
  const charts = await drawForms(context)
  return { title, description, body: <PartsPage view={view} here={here} charts={charts} /> }
})

/** For those who work on the site: no search engine lists it. */
export const parts = {
  ...page,
  async metadata(props: Parameters<typeof page.metadata>[0]): Promise<Metadata> {
    return { ...(await page.metadata(props)), robots: { index: false } }
  },
}

async function listFacts({ db, edition }: PageContext): Promise<PartsFacts> {
  const vehicles = await Promise.all(VEHICLES.map((id) => getVehicle(db, id, edition)))
  const sources = await listSources(db, edition)
  return {
    vehicles: vehicles.flatMap((each) => each ?? []),
    reports: await listReports(db, { part: 'quarter' }, edition),
    funds: await listFunds(db, edition),
    macro: await listMacro(db, edition),
    events: await listEvents(db, {}, edition),
    projects: await listProjects(db, edition),
    holdings: await listHoldings(db, edition),
    claims: await listClaims(db, {}, edition),
    parties: await listParties(db, edition),
    contradictions: await listContradictions(db, edition),
    searches: await listSearches(db, edition),
    sources: sources.map(({ source }) => source),
  }
}

/** The first chart of each form, the money ladder before others of its; the next one left shows the state without a picture. */
async function drawForms(context: PageContext): Promise<PartsCharts> {
  const { db, here } = context
  const keys = new Set([LADDER_CHART, ...CHARTS.map(({ key }) => key)])
  const opened = await Promise.all([...keys].map((key) => openChart(db, key, context)))
  const charts = opened.filter((chart) => chart !== null)
  const firsts = FORMS.map((form) => charts.find(({ view }) => view.drawing.form === form))
  const left = charts.find((chart) => !firsts.includes(chart))
  const show = (chart: DrawnChart | undefined) =>
    chart ? <ChartFigure chart={chart} here={here} level={3} /> : null
  const forms = Object.fromEntries(FORMS.map((form, index) => [form, show(firsts[index])]))
  return {
    forms: forms as PartsCharts['forms'],
    undrawn: show(left && { ...left, pictures: [] }),
  }
}
