import { amountOf } from '#domain/project-progress.ts'
import { citesOfProject } from '#features/vehicle/projects/project-cites.ts'
import { ProjectPage } from '#features/vehicle/projects/project-page.tsx'
import { toProjectPage } from '#features/vehicle/projects/project-view.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listEvents } from '#store/queries/events.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import { listProjects } from '#store/queries/projects.ts'
import { listIds, listSourcesById } from '#store/queries/sources.ts'
import { definePage } from './define-page.tsx'
import { placeClocks } from './place-clocks.tsx'

/** One project; an edition that does not know it yet has no page of it. */
export const vehicleProject = definePage(
  '/vehicle/projects/',
  async (context, id) => {
    const { db, here, edition } = context
    const projects = await listProjects(db, edition)
    const project = projects.find((each) => each.id === id)
    if (!project) return null
    const cited = citesOfProject(project).map(({ source }) => source)
    const [parties, relations, events, claims, contradictions, searches, sources] =
      await Promise.all([
        listParties(db, edition),
        listRelations(db, {}, edition),
        listEvents(db, {}, edition),
        listClaims(db, {}, edition),
        listContradictions(db, edition),
        listSearches(db, edition),
        listSourcesById(db, cited, edition),
      ])
    const facts = {
      project,
      projects,
      parties,
      relations,
      events,
      claims,
      contradictions,
      searches,
    }
    const view = toProjectPage({ ...facts, sources }, context)
    const amount = amountOf(project)
    const clocks = await placeClocks(context, { figures: amount ? [amount] : [] })
    const body = <ProjectPage view={view} here={here} clocks={clocks} />
    return { title: view.name, description: view.description, body }
  },
  { made: (db) => listIds(db, 'project') },
)
