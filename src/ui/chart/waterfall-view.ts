import { type DrawingBase, pixelsOf, type Tone, type WidthClass } from './drawing.ts'
import { type Axis, axisWidth } from './money-axis.ts'
import { wrapText } from './text-width.ts'

/** Steps from one level to the next, up and down over and under a zero line, and totals from zero. */
export interface WaterfallDrawing extends DrawingBase {
  readonly form: 'waterfall'
  /** Said once, over the axis. */
  readonly unit: string
  readonly axis: Axis
  readonly steps: readonly WaterfallStep[]
}

export interface WaterfallStep {
  readonly markKey: string
  readonly tick: string
  /** Both null where there is no number: drawn as a gap with its word. A total runs from zero. */
  readonly from: number | null
  readonly to: number | null
  readonly total: boolean
  readonly tone: Tone
  /** With its sign, so that no colour need say it. */
  readonly label: string
  readonly gap: string | null
}

export interface WaterfallFrame {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** The lines each step is named in, under its bar. */
  readonly ticks: readonly (readonly string[])[]
}

export const STEP_TEXT = 11
export const STEP_LINE = 14
const PLOT: Readonly<Record<WidthClass, number>> = { narrow: 216, middle: 240, wide: 268 }
/** Over the plot: the unit, and the label of the highest bar. */
const HEAD_ROOM = 28
const AIR = 6

export function waterfallFrame(drawing: WaterfallDrawing, width: WidthClass): WaterfallFrame {
  const { axis, steps } = drawing
  const pixels = pixelsOf(drawing.span, width)
  const right = axisWidth(axis)
  const band = (pixels - right) / Math.max(steps.length, 1)
  const ticks = steps.map(({ tick, total }) => wrapText(tick, band - AIR, STEP_TEXT, total))
  const bottom = 8 + Math.max(...ticks.map((lines) => lines.length), 0) * STEP_LINE
  const height = HEAD_ROOM + PLOT[width] + bottom
  return { width: pixels, height, top: HEAD_ROOM, right, bottom, ticks }
}

export function waterfallHeight(drawing: WaterfallDrawing, width: WidthClass): number {
  return waterfallFrame(drawing, width).height
}
