import { distinct, type Project } from '#domain/project.ts'
import { amountOf, groupOf, type ProjectGroup } from '#domain/project-progress.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import type { NamesById } from '#ui/finding-view.ts'
import { fillSentence, type LinkView, type SentenceView, slot } from '#ui/sentence-view.ts'
import { toCounted } from './groups-view.ts'
import { type ProjectRowView, projectPath, toProjectRow } from './row-view.ts'
import { type SelectedView, selectedOf, toSelected } from './selected-view.ts'

/** What the page of the vehicle says of projects. */
export interface ProjectsDigestView {
  readonly counted: SentenceView
  /** Our sum of what is selected with its formula, or why there is none. */
  readonly sum: SentenceView | null
  /** The total of it that sources state. */
  readonly stated: readonly FigureView[]
  readonly rows: readonly ProjectRowView[]
  /** Those announced and not selected, by name with what is stated of each; null where there are none. */
  readonly announced: SentenceView | null
  /** What is stated of several of them together. */
  readonly together: readonly FigureView[]
  /** How many are candidates or only reported. */
  readonly candidates: number
}

export interface ProjectsDigestFacts {
  readonly vehicle: Vehicle
  readonly projects: readonly Project[]
  readonly names: NamesById
}

/** Amounts of the vehicle that belong to announced projects together. */
const TOGETHER = ['second-batch-gas']

/** Null where the edition knows no project. */
export function toProjectsDigest(
  { vehicle, projects, names }: ProjectsDigestFacts,
  context: FigureContext,
): ProjectsDigestView | null {
  if (projects.length === 0) return null
  const { edition } = context
  const inGroup = (...groups: readonly ProjectGroup[]) =>
    distinct(projects).filter((project) => groups.includes(groupOf(project, edition)))
  const selected = toSelected(projects, vehicle, context)
  return {
    counted: toCounted(projects, context),
    sum: selected && toSum(selected, context),
    stated: selected?.stated ?? [],
    rows: selectedOf(projects, edition).map((project) => toProjectRow(project, names, context)),
    announced: toAnnounced(inGroup('announced'), context),
    together: vehicle.figures
      .filter(({ subject, measure }) => subject === vehicle.id && TOGETHER.includes(measure))
      .map((figure) => toFigureView(figure, context)),
    candidates: inGroup('candidate', 'reported').length,
  }
}

function toSum({ sum, why }: SelectedView, { here }: FigureContext): SentenceView {
  if (!sum) return why === null ? [] : [why]
  const { digest } = messages(here.locale).vehicleProjects
  return [...fillSentence(digest.sum(slot('sum')), new Map([['sum', sum]])), ' ', ...sum.formula]
}

function toAnnounced(projects: readonly Project[], context: FigureContext): SentenceView | null {
  if (projects.length === 0) return null
  const { here } = context
  const { digest, form } = messages(here.locale).vehicleProjects
  const slots = new Map<string, FigureView | LinkView>()
  for (const project of projects) {
    const { id, name } = project
    const amount = amountOf(project)
    slots.set(id, { kind: 'link', text: name[here.locale], href: hrefTo(here, projectPath(id)) })
    if (amount) slots.set(`${id}.amount`, toFigureView(amount, context))
  }
  const said = projects.map(({ id }) =>
    slots.has(`${id}.amount`) ? digest.with(slot(id), slot(`${id}.amount`)) : slot(id),
  )
  return fillSentence(digest.more(form.list(said)), slots)
}
