import { lastKnown } from '#domain/edition.ts'
import { BATCHES, type Batch, type Project } from '#domain/project.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { type AmountRow, toAmountRow } from '#ui/chart/amount-row.ts'
import type { ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { Tone } from '#ui/chart/drawing.ts'
import type { MarkKey } from '#ui/chart/mark-keys-view.ts'
import type { RowGroup } from '#ui/chart/row-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { amountOf, FIRMNESS, type Reached, reachedBy, stepReached } from './project-progress.ts'
import { isCandidate } from './projects-view.ts'

export const PROJECTS_CHART = 'vehicle-projects'

interface ProjectRow extends AmountRow {
  readonly project: Project
  readonly reached: Reached
  readonly stage: string
}

/** What is stated of each project, by batch; null where the edition knows no project. */
export function toProjectsChart(
  projects: readonly Project[],
  context: FigureContext,
): ChartView | null {
  if (projects.length === 0) return null
  const { locale } = context.here
  const words = messages(locale).vehicleCharts.projects
  const groups = BATCHES.map((batch) => ({ batch, rows: rowsOf(projects, batch, context) })).filter(
    ({ rows }) => rows.length > 0,
  )
  const rows = groups.flatMap((group) => group.rows)
  return {
    key: PROJECTS_CHART,
    title: titleOf(rows, context),
    lead: words.lead,
    note: noteOf(rows, context),
    source: sourceLine(
      projects.map((project) => amountOf(project)?.cites ?? project.cites),
      context,
    ),
    drawing: {
      ...{ form: 'rows', span: 'full', alt: words.alt(rows.length), keys: keysOf(rows, context) },
      groups: groups.map((group) => toGroup(group.batch, group.rows, locale)),
      marks: rows.map(({ mark }) => mark),
    },
    table: {
      caption: words.caption,
      columns: [
        { key: 'project', head: words.heads.project },
        { key: 'amount', head: words.heads.amount, numeric: true },
        { key: 'batch', head: words.heads.batch },
        { key: 'stage', head: words.heads.stage },
      ],
      rows: rows.map((row) => tableRow(row, context)),
    },
  }
}

/** A stage that all of a batch have reached is said once, in its heading. */
function toGroup(batch: Batch, rows: readonly ProjectRow[], locale: Locale): RowGroup {
  const stages = new Set(rows.map(({ stage }) => stage))
  const [common = ''] = stages
  const { batch: batches, vehicleCharts } = messages(locale)
  if (stages.size > 1) {
    return { key: batch, title: batches[batch], rows: rows.map(({ row }) => row) }
  }
  return {
    key: batch,
    title: vehicleCharts.projects.atStage(batches[batch], common),
    rows: rows.map(({ row }) => ({
      ...row,
      lines: row.lines.filter((line) => line !== common),
    })),
  }
}

/** The projects of a batch: the furthest stage first, then the largest amount; those without one last. */
function rowsOf(
  projects: readonly Project[],
  batch: Batch,
  context: FigureContext,
): readonly ProjectRow[] {
  const step = ({ project }: ProjectRow) => stepReached(project, context) ?? -1
  return projects
    .filter((project) => project.batch === batch)
    .map((project) => toRow(project, context))
    .toSorted((a, b) => step(b) - step(a) || (b.row.at ?? -1) - (a.row.at ?? -1))
}

function toRow(project: Project, context: FigureContext): ProjectRow {
  const { locale } = context.here
  const words = messages(locale).vehicleCharts.projects
  const stage = lastKnown(project.stages, context.edition)
  const said = stage ? messages(locale).stage[stage.state] : words.noStage
  const reached = reachedBy(project, context)
  const tone: Tone = isCandidate(project.batch) ? 'slate' : 'japan'
  const look = {
    ...{ key: project.id, title: project.name[locale], line: said },
    ...{ tone, firmness: FIRMNESS[reached] },
    more: [messages(locale).batch[project.batch], said],
  } as const
  const figure = amountOf(project)
  const rest = { project, reached, stage: said }
  if (figure) return { ...toAmountRow(figure, look, context), ...rest }
  const { more, line, ...row } = look
  return {
    ...rest,
    row: {
      ...{ ...row, lines: [line], at: null, to: null, label: words.noAmount },
      ...{ strong: false, none: 'dash' },
    },
    mark: { key: look.key, name: look.title, lines: [words.noAmount, ...more], value: '' },
    cell: { kind: 'text', text: words.noAmount },
  }
}

function countOf(rows: readonly ProjectRow[], reached: Reached): number {
  return rows.filter((row) => row.reached === reached).length
}

function titleOf(rows: readonly ProjectRow[], { here }: FigureContext): string {
  const words = messages(here.locale).vehicleCharts.projects
  const said = [
    [countOf(rows, 'selected'), words.selected],
    [countOf(rows, 'announced'), words.announced],
    [countOf(rows, 'candidate'), words.candidates],
    [countOf(rows, 'left'), words.left],
  ] as const
  return words.listed(said.flatMap(([count, say]) => (count === 0 ? [] : [say(count)])))
}

function noteOf(rows: readonly ProjectRow[], { here }: FigureContext): string | null {
  const words = messages(here.locale).vehicleCharts.projects
  const without = rows.filter(({ row }) => row.at === null).length
  const notes = [
    countOf(rows, 'candidate') > 0 ? words.notOnLadder : '',
    without > 0 ? words.note(without) : '',
  ].filter((note) => note !== '')
  return notes.length === 0 ? null : notes.join(here.locale === 'ja' ? '' : ' ')
}

function keysOf(rows: readonly ProjectRow[], { here }: FigureContext): readonly MarkKey[] {
  const { keys } = messages(here.locale).vehicleCharts.projects
  const kinds = (['selected', 'announced', 'candidate', 'left'] as const).filter((reached) =>
    rows.some((row) => row.reached === reached && row.row.at !== null),
  )
  const hatched = rows.some(({ row }) => row.at === null && row.none === 'hatched')
  return [
    ...kinds.map((reached) => ({
      ...{ label: keys[reached], firmness: FIRMNESS[reached] },
      tone: reached === 'candidate' ? ('slate' as const) : ('japan' as const),
    })),
    ...(hatched ? [{ label: keys.none, tone: 'slate', firmness: 'hatched' } as const] : []),
  ]
}

function tableRow({ project, mark, cell, stage }: ProjectRow, { here }: FigureContext): ChartRow {
  return {
    key: mark.key,
    head: { kind: 'text', text: mark.name },
    cells: [
      cell,
      { kind: 'text', text: messages(here.locale).batch[project.batch] },
      { kind: 'text', text: stage },
    ],
  }
}
