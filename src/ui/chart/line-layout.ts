import { pixelsOf, type WidthClass } from './drawing.ts'
import { type GapMark, gapMarks } from './line-gaps.ts'
import { type Box, placesOf, ROW, TEXT } from './line-geometry.ts'
import { type Head, type LegendEntry, toHeads, toLegend } from './line-heads.ts'
import type { LineDrawing } from './line-view.ts'
import { textWidth } from './text-width.ts'

/** Where everything of a line chart stands, before it is drawn. */
export interface LineLayout {
  readonly width: number
  readonly height: number
  readonly plot: Box
  /** The stretch of time shown: half a step more than the dots on both sides. */
  readonly low: number
  readonly high: number
  readonly x: (at: number) => number
  readonly y: (value: number) => number
  readonly gaps: readonly GapMark[]
  readonly heads: readonly Head[]
  readonly legend: readonly LegendEntry[]
  /** True where the names stand at the series' ends. */
  readonly namesAtEnds: boolean
}

const UNIT = 18
const ABOVE = 12
const TICKS = 20
const PLOT = { narrow: 190, middle: 224, wide: 300 } as const
const NAMES = { middle: 130, wide: 200 } as const

export function toLineLayout(drawing: LineDrawing, width: WidthClass): LineLayout {
  const pixels = pixelsOf(drawing.span, width)
  const namesAtEnds = drawing.series.length > 1 && width !== 'narrow'
  const left =
    Math.ceil(Math.max(...drawing.axis.ticks.map(({ text }) => textWidth(text, TEXT)))) + 8
  const right = width === 'narrow' || !namesAtEnds ? 4 : gutterOf(drawing, NAMES[width])
  const across = { x: left, width: pixels - left - right }
  const { low, high } = stretchOf(drawing)
  const x = (at: number) => across.x + ((at - low) / (high - low)) * across.width
  const sized = { ...across, y: 0, height: PLOT[width] }
  const unplaced = gapMarks(drawing, sized, x)
  const legend = toLegend(drawing, unplaced, namesAtEnds, pixels)
  const legendHeight = legend.length > 0 ? Math.max(...legend.map(({ y }) => y)) + ROW : 0
  const heads = toHeads(drawing, x, pixels)
  const headsHeight = Math.max(0, ...heads.map(({ box }) => box.y + box.height))
  const plot = { ...sized, y: UNIT + legendHeight + headsHeight + ABOVE }
  const { axis } = drawing
  return {
    ...{ width: pixels, height: plot.y + plot.height + TICKS, plot, low, high, x, namesAtEnds },
    y: (value) => plot.y + ((axis.high - value) / (axis.high - axis.low)) * plot.height,
    gaps: gapMarks(drawing, plot, x),
    heads: heads.map((head) => ({ ...head, box: moved(head.box, UNIT + legendHeight) })),
    legend: legend.map((entry) => ({ ...entry, y: entry.y + UNIT })),
  }
}

function moved(box: Box, down: number): Box {
  return { ...box, y: box.y + down }
}

function gutterOf({ series }: LineDrawing, most: number): number {
  return (
    Math.min(most, Math.ceil(Math.max(...series.map(({ name }) => textWidth(name, 12, true))))) + 24
  )
}

function stretchOf(drawing: LineDrawing): { readonly low: number; readonly high: number } {
  const places = placesOf(drawing)
  const [first = 0] = places
  const last = places.at(-1) ?? 0
  const steps = places.slice(1).map((at, index) => at - (places[index] ?? at))
  const half = (steps.length > 0 ? Math.min(...steps) : 1) / 2
  return { low: first - half, high: last + half }
}

/** The pixels a drawing is high: more where events and cuts have labels that cannot share a row. */
export function lineHeight(drawing: LineDrawing, width: WidthClass): number {
  return toLineLayout(drawing, width).height
}
