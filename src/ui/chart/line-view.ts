import type { DrawingBase, Firmness, Tone } from './drawing.ts'
import type { Axis } from './money-axis.ts'

/** One to four series over the same time. Where there is no number the line stops: nothing is put between. */
export interface LineDrawing extends DrawingBase {
  readonly form: 'line'
  /** Said once, over the axis. */
  readonly unit: string
  readonly axis: Axis
  /** Where stretches of time start, such as years, in the unit of `at`. */
  readonly ticks: readonly LineTick[]
  readonly series: readonly LineSeries[]
  readonly events: readonly LineEvent[]
}

export interface LineTick {
  readonly at: number
  readonly text: string
}

export interface LineSeries {
  readonly key: string
  /** Written at its end, or in a legend where there is no room; a lone series is named by the title. */
  readonly name: string
  readonly tone: Tone
  /** First to last. */
  readonly dots: readonly LineDot[]
  /** True for a line that no source states, such as one assumed for scale. */
  readonly dashed?: boolean
  /** True where a number holds until the next: the line goes across, then up or down. */
  readonly stepped?: boolean
}

/** One point in time of one series, with a number of the axis or without one. */
export interface LineDot {
  readonly markKey: string
  /** Days, or any other unit that all series, ticks and events of the drawing share. */
  readonly at: number
  readonly value: number | null
  /** Empty where the number is not to be written beside it. */
  readonly label: string
  /** Why there is no number; null where there is one. */
  readonly gap: string | null
  /** What changes before this dot: the line is cut there. */
  readonly cut: string | null
  readonly firmness: Firmness
}

/** Something that happened, by the id the timeline has it under. */
export interface LineEvent {
  readonly key: string
  readonly at: number
  readonly label: string
}
