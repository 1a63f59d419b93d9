import { CANDIDATES_CHART } from '#features/vehicle/projects/candidates-chart.ts'
import { LIST_COUNT, LIST_TOTALS } from '#features/vehicle/projects/october-view.ts'
import { PROJECTS_CHART } from '#features/vehicle/projects/projects-chart.ts'
import { ProjectsPage } from '#features/vehicle/projects/projects-page.tsx'
import { toProjects } from '#features/vehicle/projects/view.ts'
import { messages } from '#i18n/messages.ts'
import { listEvents } from '#store/queries/events.ts'
import { listFiguresById } from '#store/queries/figures.ts'
import { listContradictions } from '#store/queries/findings.ts'
import { listParties } from '#store/queries/people.ts'
import { listProjects } from '#store/queries/projects.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import { Nothing } from '#ui/panel.tsx'
import { definePage, type PageContext } from './define-page.tsx'
import { placeChart } from './place-chart.tsx'

/** Every project; the address says which of them are shown, and in which order. */
export const vehicleProjects = definePage(
  '/vehicle/projects',
  async (context) => {
    const { here } = context
    const { title, description, heading, none } = messages(here.locale).vehicleProjects
    const view = await openProjects(context)
    if (!view) {
      const body = (
        <>
          <h1>{heading}</h1>
          <Nothing>{none}</Nothing>
        </>
      )
      return { title, description, body }
    }
    const [projects, candidates] = await Promise.all(
      [PROJECTS_CHART, CANDIDATES_CHART].map((key) => placeChart(context, key)),
    )
    const charts = { projects, candidates }
    const body = <ProjectsPage view={view} here={here} charts={charts} />
    return { title, description, body, here: { ...here, path: view.path } }
  },
  { asks: true },
)

async function openProjects(context: PageContext) {
  const { db, edition, query } = context
  const [vehicle, projects, parties, figures, events, contradictions] = await Promise.all([
    getVehicle(db, 'us-japan-vehicle', edition),
    listProjects(db, edition),
    listParties(db, edition),
    listFiguresById(db, [...LIST_TOTALS, LIST_COUNT], edition),
    listEvents(db, {}, edition),
    listContradictions(db, edition),
  ])
  if (!vehicle) return null
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const facts = { vehicle, projects, names, figures, events, contradictions, query }
  return toProjects(facts, context)
}
