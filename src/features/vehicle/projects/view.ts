import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { Contradiction } from '#domain/finding.ts'
import { distinct, type Project } from '#domain/project.ts'
import { matches, readProjectFilter, writeProjectFilter } from '#domain/project-filter.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { NamesById } from '#ui/finding-view.ts'
import type { ProblemsView } from '#ui/form/problems-view.ts'
import { fillSentence, type SentenceView, type Slots, slot } from '#ui/sentence-view.ts'
import { companiesOf, type FilterFormView, toFilterForm } from './form-view.ts'
import { type ProjectGroupView, toCounted, toGroups } from './groups-view.ts'
import { type OctoberView, toOctober } from './october-view.ts'
import { sayFilterProblem } from './problem-text.ts'
import { type SelectedView, toSelected } from './selected-view.ts'

/** What one edition knows for the list of projects, and what the address asks of it. */
export interface ProjectsFacts {
  readonly vehicle: Vehicle
  readonly projects: readonly Project[]
  readonly names: NamesById
  /** Totals of the list of October 2025. */
  readonly figures: readonly Figure[]
  readonly events: readonly TrackedEvent[]
  readonly contradictions: readonly Contradiction[]
  readonly query: URLSearchParams
}

export interface ProjectsView {
  /** The path of this answer, without language and edition. */
  readonly path: string
  /** How many projects have come how far. */
  readonly counted: SentenceView
  readonly selected: SelectedView | null
  readonly october: OctoberView | null
  readonly form: FilterFormView
  readonly problems: ProblemsView | null
  /** How many of all are shown. */
  readonly shown: SentenceView
  readonly groups: readonly ProjectGroupView[]
}

/** Null where the edition knows no project. */
export function toProjects(facts: ProjectsFacts, context: FigureContext): ProjectsView | null {
  const { projects, names, query } = facts
  const { here, edition } = context
  if (projects.length === 0) return null
  const { filter, problems } = readProjectFilter(query, companiesOf(projects, names))
  const all = distinct(projects)
  const found = all.filter((project) => matches(project, filter, edition))
  const asked = writeProjectFilter(filter)
  return {
    path: asked === '' ? '/vehicle/projects' : `/vehicle/projects?${asked}`,
    counted: toCounted(projects, context),
    selected: toSelected(projects, facts.vehicle, context),
    october: toOctober(facts, context),
    form: toFilterForm(projects, filter, names, context),
    problems:
      problems.length === 0
        ? null
        : {
            general: problems.map((problem) => sayFilterProblem(problem, here.locale)),
            ...{ summary: '', fields: [] },
          },
    shown: toShown(found.length, all.length, context),
    groups: toGroups(projects, filter, names, context),
  }
}

function toShown(shown: number, all: number, { here }: FigureContext): SentenceView {
  const words = messages(here.locale).vehicleProjects.list
  const slots: Slots = new Map([
    ['shown', { kind: 'computed', value: `${shown}`, text: `${shown}` }],
    ['all', { kind: 'computed', value: `${all}`, text: `${all}` }],
  ])
  return fillSentence(words.shown(slot('shown'), slot('all')), slots)
}
