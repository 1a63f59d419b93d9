import type { DrawingBase, Firmness, MarkView, Tone } from './drawing.ts'

/** Marks by day in lanes. Days are counted from 1970-01-01. */
export interface LanesParts extends DrawingBase {
  readonly marks: readonly LaneMark[]
  readonly lanes: readonly Lane[]
  /** The shapes that occur, each with its word. */
  readonly legend: readonly LegendEntry[]
  readonly axis: LanesAxis
}

export interface Lane {
  readonly key: string
  readonly title: string
  /** How many marks there are and when the last one was. */
  readonly note: string
  readonly tone: Tone
}

export interface LegendEntry {
  /** `whisker` stands for the days that are possible where the day is not known. */
  readonly shape: Firmness | 'whisker'
  readonly text: string
}

export interface LanesAxis {
  readonly from: number
  /** The edition's day: what is known ends here. */
  readonly now: number
  readonly nowText: string
  /** The last day anything was observed on; null while nothing was. */
  readonly observed: { readonly at: number; readonly text: string } | null
  /** Over what is scheduled. */
  readonly scheduled: string
  /** The first day of each month on the axis. */
  readonly months: readonly Month[]
}

export interface Month {
  readonly at: number
  /** 1 to 12. */
  readonly number: number
  readonly text: string
  readonly year: string
}

export interface LaneMark extends MarkView {
  readonly lane: string
  readonly firmness: Firmness
  readonly size: 1 | 2 | 3
  /** The days that are possible; the same day twice where it is known. */
  readonly from: number
  readonly to: number
  readonly uncertain: boolean
  /** Nobody set the first day of `before` nor the last of `after`. */
  readonly open: 'before' | 'after' | null
  readonly apart: Apart | null
  /** Written beside the mark where there is room: the lower the rank, the sooner. */
  readonly label: { readonly text: string; readonly rank: number } | null
}

/** Off the axis of time, in a column of its own date: long before the rest, or scheduled and so never past. */
export interface Apart {
  readonly side: 'earlier' | 'scheduled'
  readonly month: string
  readonly year: string
}
