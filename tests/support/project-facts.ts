import { day } from '#domain/day.ts'
import { type Edition, isKnown } from '#domain/edition.ts'
import { toldBy } from '#domain/printing.ts'
import type { Project } from '#domain/project.ts'
import type { TheRecord } from '#domain/record.ts'
import type { Locale } from '#domain/text.ts'
import { LIST_COUNT, LIST_TOTALS } from '#features/vehicle/projects/october-view.ts'
import type { ProjectFacts } from '#features/vehicle/projects/project-view.ts'
import type { ProjectsFacts } from '#features/vehicle/projects/view.ts'
import { figuresOf } from '#record/check/figures.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { RECORD, realReader } from './real-record.ts'

/** Someone who reads the real record as of a day; without one, its latest edition. */
export function projectReader(locale: Locale, on?: string): FigureContext {
  const context = realReader(locale, '/vehicle/projects')
  const edition = on === undefined ? context.edition : { day: day(on), latest: false }
  return { ...context, edition, here: { ...context.here, ...edition } }
}

/** The projects of a record as an edition knows them. */
function projectsOf({ projects }: TheRecord, edition: Edition): readonly Project[] {
  return projects
    .filter((project) => isKnown(project, edition))
    .map((project) => ({
      ...project,
      stages: project.stages.filter((stage) => isKnown(stage, edition)),
      figures: project.figures.flatMap((figure) => toldBy(figure, edition.day) ?? []),
    }))
}

/** What the list of projects is made of, from a record as an edition knows it. */
export function projectsFacts(
  edition: Edition,
  asked = '',
  record: TheRecord = RECORD,
): ProjectsFacts {
  const known = <T extends Parameters<typeof isKnown>[0]>(facts: readonly T[]) =>
    facts.filter((fact) => isKnown(fact, edition))
  const vehicle = record.vehicles.find(({ id }) => id === 'us-japan-vehicle')
  if (!vehicle) throw new RangeError('the record has the vehicle')
  const totals: readonly string[] = [...LIST_TOTALS, LIST_COUNT]
  const named = figuresOf(record).filter(({ id }) => totals.includes(id))
  return {
    vehicle: { ...vehicle, figures: known(vehicle.figures) },
    projects: projectsOf(record, edition),
    names: new Map(known(record.parties).map(({ id, name }) => [id, name])),
    figures: known(named).toSorted((a, b) => totals.indexOf(a.id) - totals.indexOf(b.id)),
    events: known(record.events),
    contradictions: known(record.contradictions),
    query: new URLSearchParams(asked),
  }
}

/** What the page of one project is made of. Throws for one the edition does not know. */
export function projectFacts(
  id: string,
  edition: Edition,
  record: TheRecord = RECORD,
): ProjectFacts {
  const projects = projectsOf(record, edition)
  const project = projects.find((each) => each.id === id)
  if (!project) throw new RangeError(`${id} is not known on ${edition.day}`)
  const known = <T extends Parameters<typeof isKnown>[0]>(facts: readonly T[]) =>
    facts.filter((fact) => isKnown(fact, edition))
  const claims = known(record.claims).map((claim) => ({
    ...claim,
    history: claim.history.filter((entry) => isKnown(entry, edition)),
  }))
  return {
    ...{ project, projects, claims },
    parties: known(record.parties),
    relations: known(record.relations),
    events: known(record.events),
    contradictions: known(record.contradictions),
    searches: known(record.searches),
    sources: known(record.sources),
  }
}
