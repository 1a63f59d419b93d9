import { pixelsOf, type WidthClass } from './drawing.ts'
import { type Box, placeLabels } from './label-places.ts'
import { type LegendPlace, placeLegend } from './legend-rows.ts'
import { type LinePlace, pointOn } from './map-lines.ts'
import { placeLines } from './map-routes.ts'
import type { MapDrawing, MapKey, MapLine, MapNode } from './map-view.ts'
import { textWidth, wrapText } from './text-width.ts'

export const NODE = { text: 11, line: 13, padX: 6, padY: 4 } as const
export const AMOUNT = 10.5
/** The broadest a box may be before its name is wrapped. */
const BROAD = { narrow: 84, middle: 118, wide: 132 } as const
const KEYS = { line: 18, below: 12 } as const

export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly keys: readonly LegendPlace<MapKey>[]
  readonly nodes: readonly PlacedNode[]
  readonly lines: readonly PlacedLine[]
}

export interface PlacedNode {
  readonly node: MapNode
  readonly box: Box
  readonly label: readonly string[]
}

export interface PlacedLine {
  readonly line: MapLine
  readonly place: LinePlace
  /** Null where it has no amount, or no room for it. */
  readonly amount: Box | null
}

/** The pixels a box is wide and high that holds each of these names: one box for all languages. */
export function boxOf(
  names: readonly string[],
  width: WidthClass,
): { readonly width: number; readonly height: number } {
  const wrapped = names.map((name) => wrapText(name, BROAD[width], NODE.text))
  const widths = wrapped.flat().map((line) => textWidth(line, NODE.text))
  const lines = Math.max(...wrapped.map((each) => each.length))
  return {
    width: Math.ceil(Math.max(...widths)) + 2 * NODE.padX,
    height: lines * NODE.line + 2 * NODE.padY,
  }
}

/** Where everything in the drawing stands, in pixels from its top left corner. */
export function toMapLayout(drawing: MapDrawing, width: WidthClass): MapLayout {
  const pixels = pixelsOf(drawing.span, width)
  const keys = placeLegend(drawing.keys, pixels)
  const top = keysHeight(keys)
  const nodes = drawing.nodes.map((node): PlacedNode => {
    const box = { ...node.places[width], y: node.places[width].y + top }
    return { node, box, label: wrapText(node.label, box.width - 2 * NODE.padX + 0.5, NODE.text) }
  })
  const boxes = new Map(nodes.map(({ node, box }) => [node.key, box]))
  const height = top + drawing.heights[width]
  const bounds = { x: 0, y: top, width: pixels, height: drawing.heights[width] }
  const lines = placeLines(drawing.lines, boxes, bounds)
  const amounts = placeAmounts(lines, [...boxes.values()], bounds)
  return {
    ...{ width: pixels, height, keys, nodes },
    lines: lines.map((each) => ({ ...each, amount: amounts.get(each.line.key) ?? null })),
  }
}

function placeAmounts(
  lines: readonly Omit<PlacedLine, 'amount'>[],
  marks: readonly Box[],
  bounds: Box,
): ReadonlyMap<string, Box> {
  const wanted = lines.flatMap(({ line: { key, amount }, place }) => {
    if (amount === null) return []
    const width = textWidth(amount, AMOUNT, true) + 4
    const candidates = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74].map((part): Box => {
      const { x, y } = pointOn(place, part)
      return { x: x - width / 2, y: y - 7, width, height: 14 }
    })
    return [{ key, candidates, own: null, must: false }]
  })
  return placeLabels(wanted, { marks, fixed: [], bounds })
}

function keysHeight(keys: readonly LegendPlace<MapKey>[]): number {
  const rows = Math.max(0, ...keys.map(({ row }) => row + 1))
  return rows === 0 ? 0 : rows * KEYS.line + KEYS.below
}

/** The pixels a drawing is high, with the keys over it. */
export function mapHeight(drawing: MapDrawing, width: WidthClass): number {
  return (
    keysHeight(placeLegend(drawing.keys, pixelsOf(drawing.span, width))) + drawing.heights[width]
  )
}
