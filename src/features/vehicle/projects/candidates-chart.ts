import type { Project } from '#domain/project.ts'
import { amountOf } from '#domain/project-progress.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { candidatesOf } from './october-view.ts'
import {
  byLength,
  columnsOf,
  keysOf,
  noteOf,
  type ProjectBar,
  tableRow,
  toBar,
} from './project-bars.ts'

export const CANDIDATES_CHART = 'vehicle-candidates'

/** What the list of October 2025 has for each candidate; null where the edition knows none. */
export function toCandidatesChart(
  projects: readonly Project[],
  context: FigureContext,
): ChartView | null {
  const words = messages(context.here.locale).projectCharts.candidates
  const bars = candidatesOf(projects, context)
    .map((project) => toBar(project, context))
    .toSorted(byLength)
  if (bars.length === 0) return null
  return {
    key: CANDIDATES_CHART,
    title: titleOf(bars, context),
    lead: words.lead,
    note: noteOf(bars, context),
    source: sourceLine(
      bars.map(({ project }) => amountOf(project)?.cites ?? project.cites),
      context,
    ),
    drawing: {
      ...{ form: 'rows', span: 'full', alt: words.alt(bars.length), keys: keysOf(bars, context) },
      // All stand at one stage, which the title says.
      groups: [{ key: 'candidate', title: null, rows: bars.map(withoutStage) }],
      marks: bars.map(({ mark }) => mark),
    },
    table: {
      caption: words.caption,
      columns: columnsOf(context),
      rows: bars.map((bar) => tableRow(bar, context)),
    },
  }
}

function withoutStage({ row, stage }: ProjectBar): ProjectBar['row'] {
  return { ...row, lines: row.lines.filter((line) => line !== stage) }
}

function titleOf(bars: readonly ProjectBar[], context: FigureContext): string {
  const words = messages(context.here.locale).projectCharts.candidates
  const drawn = bars.filter(({ row }) => row.at !== null)
  const largest = drawn[0] && amountOf(drawn[0].project)
  if (!largest) return words.noAmounts(bars.length)
  const { text } = toFigureView(largest, context, 'chart')
  return words.title(bars.length, drawn.length, text)
}
