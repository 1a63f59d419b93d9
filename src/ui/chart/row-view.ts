import type { Firmness, Tone } from './drawing.ts'
import type { MarkKey } from './mark-keys-view.ts'

export interface RowGroup {
  readonly key: string
  /** The heading over the rows; null where there is but one group. */
  readonly title: string | null
  readonly rows: readonly RowView[]
}

/** One row; its key is that of its mark, which has the exact value. */
export interface RowView {
  readonly key: string
  readonly title: string
  /** The smaller lines after the title. */
  readonly lines: readonly string[]
  /** The length of the bar in the drawing’s unit; null where there is no number to draw. */
  readonly at: number | null
  /** The upper end of a range. */
  readonly to: number | null
  /** The amount, or the word for there being none. */
  readonly label: string
  readonly tone: Tone
  readonly firmness: Firmness
  /** The row the drawing is about. */
  readonly strong: boolean
  /** How a row without a number is drawn: what is unknown hatched, what does not apply as a dash. */
  readonly none: 'hatched' | 'dash'
}

/** Each gridline stands for ten times the one before; there is no zero, so amounts are dots and not bars. */
export interface LogScale {
  readonly kind: 'log'
  /** Powers of ten in the drawing’s unit, smallest first, with their words; the first is at the left edge. */
  readonly ticks: readonly LogTick[]
}

export interface LogTick {
  readonly at: number
  readonly text: string
}

/** What decides where the rows of a drawing stand. */
export interface RowsContent {
  /** Left out, rows are bars from zero. */
  readonly scale?: LogScale
  readonly keys: readonly MarkKey[]
  readonly groups: readonly RowGroup[]
}
