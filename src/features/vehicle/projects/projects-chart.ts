import { BATCHES, type Batch, distinct, isCandidate, type Project } from '#domain/project.ts'
import { amountOf, type ProjectGroup, stepReached } from '#domain/project-progress.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { RowGroup } from '#ui/chart/row-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  byLength,
  columnsOf,
  keysOf,
  noteOf,
  type ProjectBar,
  tableRow,
  toBar,
} from './project-bars.ts'

export const PROJECTS_CHART = 'vehicle-projects'

/** What is stated of each selected or announced project, by batch; null where the edition knows none. */
export function toProjectsChart(
  projects: readonly Project[],
  context: FigureContext,
): ChartView | null {
  const { locale } = context.here
  const words = messages(locale).projectCharts.projects
  const drawn = distinct(projects).filter(({ batch }) => !isCandidate(batch))
  if (drawn.length === 0) return null
  const groups = BATCHES.map((batch) => ({ batch, bars: barsOf(drawn, batch, context) })).filter(
    ({ bars }) => bars.length > 0,
  )
  const bars = groups.flatMap((group) => group.bars)
  return {
    key: PROJECTS_CHART,
    title: titleOf(bars, context),
    lead: words.lead,
    note: noteOf(bars, context),
    source: sourceLine(
      drawn.map((project) => amountOf(project)?.cites ?? project.cites),
      context,
    ),
    drawing: {
      ...{ form: 'rows', span: 'full', alt: words.alt(bars.length), keys: keysOf(bars, context) },
      groups: groups.map((group) => toGroup(group.batch, group.bars, locale)),
      marks: bars.map(({ mark }) => mark),
    },
    table: {
      caption: words.caption,
      columns: columnsOf(context),
      rows: bars.map((bar) => tableRow(bar, context)),
    },
  }
}

/** The projects of a batch: the furthest stage first, then the largest amount. */
function barsOf(
  projects: readonly Project[],
  batch: Batch,
  context: FigureContext,
): readonly ProjectBar[] {
  const step = ({ project }: ProjectBar) => stepReached(project, context.edition) ?? -1
  return projects
    .filter((project) => project.batch === batch)
    .map((project) => toBar(project, context))
    .toSorted((a, b) => step(b) - step(a) || byLength(a, b))
}

/** A stage that all of a batch have reached is said once, in its heading. */
function toGroup(batch: Batch, bars: readonly ProjectBar[], locale: Locale): RowGroup {
  const stages = new Set(bars.map(({ stage }) => stage))
  const [common = ''] = stages
  const { batch: batches, projectCharts } = messages(locale)
  if (stages.size > 1) {
    return { key: batch, title: batches[batch], rows: bars.map(({ row }) => row) }
  }
  return {
    key: batch,
    title: projectCharts.projects.atStage(batches[batch], common),
    rows: bars.map(({ row }) => ({
      ...row,
      lines: row.lines.filter((line) => line !== common),
    })),
  }
}

function titleOf(bars: readonly ProjectBar[], { here }: FigureContext): string {
  const words = messages(here.locale).projectCharts.projects
  const count = (group: ProjectGroup) => bars.filter((bar) => bar.group === group).length
  const said = [
    [count('selected'), words.selected],
    [count('announced'), words.announced],
    [count('left'), words.left],
  ] as const
  return words.listed(said.flatMap(([number, say]) => (number === 0 ? [] : [say(number)])))
}
