import type { DrawingBase, Firmness, MarkView, Tone } from './drawing.ts'
import type { LanesWords } from './lanes-words.ts'

/** Marks by day in lanes. Days are counted from 1970-01-01. */
export interface LanesParts extends DrawingBase {
  readonly marks: readonly LaneMark[]
  readonly lanes: readonly Lane[]
  /** The shapes that occur, each with its word. */
  readonly legend: readonly LegendEntry[]
  readonly axis: LanesAxis
  readonly density: Density
  readonly gaps: readonly Gap[]
  /** Set where there are too many events for one picture: columns stand for them. */
  readonly dense: Dense | null
  /** How high each lane is, in a part of a drawing that keeps its size; null where the marks decide. */
  readonly frame: readonly LaneFrame[] | null
  readonly words: LanesWords
}

export interface Lane {
  readonly key: string
  readonly title: string
  /** How many marks there are and when the last one was. */
  readonly note: string
  readonly tone: Tone
}

/** What is known of a date: its day, only a span of days, two ends of one, or one end. */
export type Dated = 'day' | 'span' | 'between' | 'before' | 'after'

export interface LegendEntry {
  readonly shape: Firmness | 'span' | 'between' | 'bound' | 'soft' | 'column'
  readonly text: string
}

export interface LanesAxis {
  readonly from: number
  /** The last day drawn: the edition's day, or an earlier one in a part of the drawing. */
  readonly to: number
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

/** How many events each month has, an inexact date in the month of its last day. */
export interface Density {
  readonly title: string
  readonly months: readonly Count[]
}

/** `to` is the last day, not the one after. */
export interface Count {
  readonly from: number
  readonly to: number
  readonly count: number
}

/** A stretch of days without an event, from the first such day to the last. */
export interface Gap {
  readonly from: number
  readonly to: number
  readonly text: string
}

export interface Dense {
  /** The most marks one picture has. */
  readonly most: number
  /** Where the single events of some months are fetched from, with a query begun; null where nobody serves them. */
  readonly singles: string | null
}

export interface LaneFrame {
  readonly key: string
  readonly up: number
  readonly down: number
}

export interface LaneMark extends MarkView {
  readonly lane: string
  readonly firmness: Firmness
  readonly size: 1 | 2 | 3
  /** The days that are possible; the same day twice where it is known or only one end is. */
  readonly from: number
  readonly to: number
  readonly dated: Dated
  /** The source says the date is only about right. */
  readonly soft: boolean
  /** How many events a column stands for; null for a single event. */
  readonly count: number | null
  readonly apart: Apart | null
  /** Written beside the mark where there is room: the lower the rank, the sooner. */
  readonly label: { readonly text: string; readonly rank: number } | null
}

/** A mark around its middle; `half` is 0 for a round one. */
export interface LaidMark {
  readonly mark: LaneMark
  readonly lane: Lane
  readonly x: number
  readonly y: number
  readonly r: number
  readonly half: number
}

/** Off the axis of time, in a column of its own date: long before the rest, or scheduled and so never past. */
export interface Apart {
  readonly side: 'earlier' | 'scheduled'
  readonly month: string
  readonly year: string
}
