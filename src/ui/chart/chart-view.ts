import type { FigureView } from '../figure-view.ts'
import type { BarsDrawing } from './bars-view.ts'
import type { FlowDrawing } from './flow-view.ts'
import type { LanesDrawing } from './lanes-view.ts'
import type { LineDrawing } from './line-view.ts'
import type { MapDrawing } from './map-view.ts'
import type { RowsDrawing } from './rows-view.ts'
import type { SharesDrawing } from './shares-view.ts'
import type { WaterfallDrawing } from './waterfall-view.ts'

/** A chart as a page shows it: what it finds, the drawing, and the same numbers as a table. */
export interface ChartView {
  /** Its name in the page, in addresses and in the store of pictures. */
  readonly key: string
  /** The finding, or the question, in words; computed from the record. */
  readonly title: string
  /** What is drawn, in which unit. */
  readonly lead: string | null
  /** What the drawing cannot say: what is missing, what widths do not mean. */
  readonly note: string | null
  /** Who published the numbers, in one line. */
  readonly source: SourceLine
  readonly drawing: Drawing
  readonly table: ChartTable
}

/** All that is drawn: plain numbers and ready words. One picture is kept for each. */
export type Drawing =
  | BarsDrawing
  | FlowDrawing
  | LanesDrawing
  | LineDrawing
  | MapDrawing
  | RowsDrawing
  | SharesDrawing
  | WaterfallDrawing

export interface ChartTable {
  /** Says the unit once. */
  readonly caption: string
  /** The first column heads the rows. */
  readonly columns: readonly ChartColumn[]
  readonly rows: readonly ChartRow[]
}

export interface ChartColumn {
  readonly key: string
  readonly head: string
  readonly numeric?: boolean
}

/** `key` is the key of the mark that draws this row. */
export interface ChartRow {
  readonly key: string
  readonly head: ChartCell
  readonly cells: readonly ChartCell[]
}

/** Words of a line, with the language of those that are not in the page's. */
export type SourceLine = readonly { readonly text: string; readonly lang?: string | undefined }[]

/** A cell: a number of the record with its sources, one worked out from such, or words that may lead somewhere. */
export type ChartCell =
  | { readonly kind: 'figure'; readonly view: FigureView }
  | { readonly kind: 'computed'; readonly value: string; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly href?: string }
