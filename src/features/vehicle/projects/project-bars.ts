import type { Project } from '#domain/project.ts'
import { amountOf, groupOf, type ProjectGroup, stageOf } from '#domain/project-progress.ts'
import { messages } from '#i18n/messages.ts'
import { type AmountRow, toAmountRow } from '#ui/chart/amount-row.ts'
import type { ChartColumn, ChartRow } from '#ui/chart/chart-view.ts'
import type { Firmness, Tone } from '#ui/chart/drawing.ts'
import type { MarkKey } from '#ui/chart/mark-keys-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** The amount of a project as a bar, its mark and its cell. */
export interface ProjectBar extends AmountRow {
  readonly project: Project
  readonly group: ProjectGroup
  readonly stage: string
}

/** What is selected is firm, what is announced less so, what is listed only outlined. */
const FIRMNESS: Readonly<Record<ProjectGroup, Firmness>> = {
  ...{ selected: 'solid', announced: 'solid-gap', candidate: 'outlined', reported: 'dotted' },
  left: 'struck',
}

export function toBar(project: Project, context: FigureContext): ProjectBar {
  const { here, edition } = context
  const { locale } = here
  const { vehicleProjects, stage: stages, batch } = messages(locale)
  const reached = stageOf(project, edition)
  const stage = reached === null ? vehicleProjects.list.noStage : stages[reached]
  const group = groupOf(project, edition)
  const look = {
    ...{ key: project.id, title: project.name[locale], line: stage },
    ...{ tone: toneOf(group), firmness: FIRMNESS[group] },
    more: [batch[project.batch], stage],
  } as const
  const figure = amountOf(project)
  const rest = { project, group, stage }
  if (figure) return { ...toAmountRow(figure, look, context), ...rest }
  const { more, line, ...row } = look
  const { noAmount } = vehicleProjects.list
  return {
    ...rest,
    row: {
      ...{ ...row, lines: [line], at: null, to: null, label: noAmount },
      ...{ strong: false, none: 'dash' },
    },
    mark: { key: look.key, name: look.title, lines: [noAmount, ...more], value: '' },
    cell: { kind: 'text', text: noAmount },
  }
}

function toneOf(group: ProjectGroup): Tone {
  return group === 'candidate' || group === 'reported' ? 'slate' : 'japan'
}

/** The largest first; those without an amount last, as they stood. */
export function byLength(a: ProjectBar, b: ProjectBar): number {
  return (b.row.at ?? -1) - (a.row.at ?? -1)
}

/** What the paints that are seen mean. */
export function keysOf(bars: readonly ProjectBar[], { here }: FigureContext): readonly MarkKey[] {
  const { keys, noKey } = messages(here.locale).projectCharts.projects
  const groups = new Set(bars.flatMap(({ group, row }) => (row.at === null ? [] : [group])))
  const hatched = bars.some(({ row }) => row.at === null && row.none === 'hatched')
  return [
    ...[...groups].map((group) => ({
      ...{ label: keys[group], tone: toneOf(group), firmness: FIRMNESS[group] },
    })),
    ...(hatched ? [{ label: noKey, tone: 'slate', firmness: 'hatched' } as const] : []),
  ]
}

/** What bars without an amount mean; null where each has one. */
export function noteOf(bars: readonly ProjectBar[], { here }: FigureContext): string | null {
  const without = bars.filter(({ row }) => row.at === null).length
  return without === 0 ? null : messages(here.locale).projectCharts.projects.note(without)
}

export function columnsOf({ here }: FigureContext): readonly ChartColumn[] {
  const { heads } = messages(here.locale).projectCharts.projects
  return [
    { key: 'project', head: heads.project },
    { key: 'amount', head: heads.amount, numeric: true },
    { key: 'batch', head: heads.batch },
    { key: 'stage', head: heads.stage },
  ]
}

export function tableRow(
  { project, mark, cell, stage }: ProjectBar,
  { here }: FigureContext,
): ChartRow {
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
