import { type DrawingBase, type Firmness, pixelsOf, type Tone, type WidthClass } from './drawing.ts'
import { type PlacedEvent, placeEvents, rowsOf } from './event-rows.ts'
import { type LegendPlace, placeLegend } from './legend-rows.ts'
import { type Axis, axisWidth } from './money-axis.ts'
import { textWidth } from './text-width.ts'

/** Bars over and under a zero line, by category: one series, several side by side, or stacked by sign. */
export interface BarsDrawing extends DrawingBase {
  readonly form: 'bars'
  /** Said once, over the axis. */
  readonly unit: string
  readonly axis: Axis
  readonly stacked: boolean
  readonly series: readonly BarSeries[]
  readonly groups: readonly BarGroup[]
  readonly events: readonly BarEvent[]
}

export interface BarSeries {
  readonly key: string
  readonly word: string
  /** `gain` is drawn as `loss` under zero. */
  readonly tone: Tone
  /** The tone of its strong bars. */
  readonly accent: Tone
  /** Left out, its bars are solid. */
  readonly firmness?: Firmness
}

export interface BarGroup {
  readonly key: string
  readonly tick: string
  /** What it belongs to, named under the first group of it: a fiscal year. Empty where there is none. */
  readonly band: string
  /** A second line under the band's name, where there is room. */
  readonly since: string
  readonly first: boolean
  readonly name: string
  readonly bars: readonly BarMark[]
}

export interface BarMark {
  readonly markKey: string
  readonly series: string
  /** Null where there is no number: drawn as a gap with its reason. */
  readonly value: number | null
  readonly label: string
  /** The bars the words beside the chart speak of. */
  readonly strong: boolean
  /** Labelled even where there is no room to label every bar. */
  readonly noted: boolean
  readonly gap: string | null
}

/** Something that happened, at a part (0 to 1) of the way through a group. */
export interface BarEvent {
  readonly id: string
  readonly groupKey: string
  readonly part: number
  readonly text: string
  readonly short: string
}

/** Where everything around the plot stands, in pixels. */
export interface BarsFrame {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly legend: readonly LegendPlace<BarSeries>[]
  readonly events: readonly PlacedEvent[]
  /** Is every group named under its bars? */
  readonly ticked: boolean
  /** Have bands their second line? */
  readonly since: boolean
}

export const LINE = 16
export const TICK_TEXT = 10
const PLOT: Readonly<Record<WidthClass, number>> = { narrow: 212, middle: 236, wide: 268 }
/** Between the plot and what stands over it: the unit, and the label of the highest bar. */
const HEAD_ROOM = 22
const LEAST_TICK = 14

export function barsFrame(drawing: BarsDrawing, width: WidthClass): BarsFrame {
  const { groups, series } = drawing
  const pixels = pixelsOf(drawing.span, width)
  const right = axisWidth(drawing.axis)
  const band = (pixels - right) / Math.max(groups.length, 1)
  const room = band < LEAST_TICK ? 0 : band - 2
  const ticked = groups.every(({ tick }) => textWidth(tick, TICK_TEXT) <= room)
  const since = width === 'wide' && groups.some((group) => group.first && group.since !== '')
  const legend = series.length > 1 ? placeLegend(series, pixels) : []
  const events = eventsOf(drawing, width, pixels - right)
  const legendRows = Math.max(...legend.map(({ row }) => row + 1), 0)
  const top = (legendRows + rowsOf(events)) * LINE + (legendRows > 0 ? 8 : 0) + HEAD_ROOM
  const banded = groups.some(({ first, band: name }) => first && name !== '')
  const bottom = 6 + [ticked, banded, since].filter(Boolean).length * LINE
  return {
    ...{ width: pixels, height: top + PLOT[width] + bottom, top, right, bottom },
    ...{ legend, events, ticked, since },
  }
}

export function barsHeight(drawing: BarsDrawing, width: WidthClass): number {
  return barsFrame(drawing, width).height
}

function eventsOf(
  { groups, events }: BarsDrawing,
  width: WidthClass,
  plot: number,
): readonly PlacedEvent[] {
  const lines = events.flatMap(({ id, groupKey, part, text, short }) => {
    const index = groups.findIndex(({ key }) => key === groupKey)
    if (index < 0) return []
    const x = (plot * (index + part)) / groups.length
    return [{ id, x, text: width === 'wide' ? text : short }]
  })
  return placeEvents(lines, plot)
}
