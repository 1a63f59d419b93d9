import { pixelsOf, type WidthClass } from './drawing.ts'
import type { FlowDrawing, FlowNode } from './flow-view.ts'
import { textWidth, wrapText } from './text-width.ts'

/** What stands beside a node: its name, then its amount. */
export interface FlowLabel {
  readonly name: readonly string[]
  readonly amount: readonly string[]
  readonly place: LabelPlace
  /** The end of the text that stands at the node. */
  readonly anchor: 'start' | 'middle' | 'end'
}

/** Beside a node in the first and last columns; over it in those between, where ribbons are on both sides. */
export type LabelPlace = 'left' | 'right' | 'above' | 'below'

export interface FlowLayout {
  readonly width: number
  readonly height: number
  readonly margin: {
    readonly top: number
    readonly right: number
    readonly bottom: number
    readonly left: number
  }
  readonly nodePadding: number
  /** In the order of the nodes. */
  readonly labels: readonly FlowLabel[]
}

export const LABEL = 12
export const LINE = 15
export const NODE = 10
/** Between a node and its label. */
export const SPACE = 6
/** The broadest a label beside its node may be before it is wrapped. */
const GUTTER = { narrow: 96, middle: 160, wide: 240 } as const
/** What the ribbons of the fullest column share. */
const RIBBONS = { narrow: 150, middle: 170, wide: 220 } as const
/** With less than this from column to column, the last labels stand under their nodes. */
const LEAST_PITCH = 60
const SLIM = 80

export function toFlowLayout(drawing: FlowDrawing, width: WidthClass): FlowLayout {
  const pixels = pixelsOf(drawing.span, width)
  const columns = columnsOf(drawing)
  const labels = labelsOf(drawing, columns, pixels, GUTTER[width])
  const beside = labels.filter(({ place }) => place !== 'below')
  const nodePadding = Math.max(...beside.map(heightOf)) + 6
  const counts = columns.map((at) => columns.filter((other) => other === at).length)
  const most = Math.max(...counts)
  // A column of fewer nodes than the fullest stands in the middle of it, with room over and under it.
  const free = counts.map((count) => ((most - count) * nodePadding) / 2)
  const margin = { ...endsOf(labels, free), ...guttersOf(labels) }
  const ribbons = RIBBONS[width] + (most - 1) * nodePadding
  return {
    width: pixels,
    height: margin.top + ribbons + margin.bottom,
    margin,
    nodePadding,
    labels,
  }
}

/** Beside the outer columns first: what they leave is shared among those between. */
function labelsOf(
  { nodes }: FlowDrawing,
  columns: readonly number[],
  pixels: number,
  gutter: number,
): readonly FlowLabel[] {
  const last = Math.max(1, ...columns)
  const close = last > 2 && (pixels - 2 * gutter - NODE) / last < LEAST_PITCH
  const outer = nodes.map((node, index) => {
    if (columns[index] === 0) return toLabel(node, close ? SLIM : gutter, 'left', 'end')
    return columns[index] === last && !close ? toLabel(node, gutter, 'right', 'start') : null
  })
  const { left, right } = guttersOf(outer.filter((label) => label !== null))
  const pitch = (pixels - left - right - NODE) / last
  const inner = close ? closeLabel : roomyLabel
  return nodes.map((node, index) => outer[index] ?? inner(node, columns[index] ?? 0, last, pitch))
}

/** A single column between two has the room of both. */
function roomyLabel(node: FlowNode, _: number, last: number, pitch: number): FlowLabel {
  return toLabel(node, (last === 2 ? 1.5 : 1) * pitch - SPACE, 'above', 'middle')
}

/** The last label stands under its node, which leaves the one before it the room to the edge. */
function closeLabel(node: FlowNode, column: number, last: number, pitch: number): FlowLabel {
  if (column === last) return toLabel(node, 1.4 * pitch - SPACE, 'below', 'end')
  if (column === last - 1) return toLabel(node, pitch + NODE, 'above', 'start')
  return toLabel(node, (last === 3 ? 1.2 : 1) * pitch - SPACE, 'above', 'middle')
}

/** What labels need over the highest node and under the lowest, beyond what is `free` there. */
function endsOf(labels: readonly FlowLabel[], free: readonly number[]) {
  const most = (places: readonly LabelPlace[], need: (label: FlowLabel) => number) =>
    Math.ceil(
      Math.max(
        0,
        ...labels.map((label, index) =>
          places.includes(label.place) ? need(label) - (free[index] ?? 0) : 0,
        ),
      ),
    )
  const half = most(['left', 'right'], (label) => heightOf(label) / 2 + 2)
  const whole = (label: FlowLabel) => heightOf(label) + SPACE
  return {
    top: Math.max(half, most(['above'], whole), SPACE),
    bottom: Math.max(half, most(['below'], whole), SPACE),
  }
}

/** Labels that stand over or under their nodes need none. */
function guttersOf(labels: readonly FlowLabel[]) {
  const of = (side: LabelPlace) => gutterOf(labels.filter(({ place }) => place === side))
  return { left: of('left'), right: of('right') }
}

/** The column of every node: one after the last of its sources; what leads nowhere stands in the last. */
export function columnsOf({ nodes, links }: FlowDrawing): readonly number[] {
  const columns = new Map(nodes.map(({ key }) => [key, 0]))
  // As many rounds as there are nodes reach the end of the longest way.
  for (const _ of nodes) {
    for (const { source, target } of links) {
      const after = (columns.get(source) ?? 0) + 1
      if (after > (columns.get(target) ?? 0)) columns.set(target, after)
    }
  }
  const last = Math.max(...columns.values())
  return nodes.map(({ key }) => {
    return links.some(({ source }) => source === key) ? (columns.get(key) ?? 0) : last
  })
}

function toLabel(
  node: FlowNode,
  room: number,
  place: LabelPlace,
  anchor: FlowLabel['anchor'],
): FlowLabel {
  const name = wrapText(node.label, room, LABEL)
  return { name, amount: wrapText(node.amount, room, LABEL, true), place, anchor }
}

function heightOf({ name, amount }: FlowLabel): number {
  return (name.length + amount.length) * LINE
}

function gutterOf(labels: readonly FlowLabel[]): number {
  const widths = labels.flatMap(({ name, amount }) => [
    ...name.map((line) => textWidth(line, LABEL)),
    ...amount.map((line) => textWidth(line, LABEL, true)),
  ])
  return widths.length === 0 ? 1 : Math.ceil(Math.max(...widths)) + SPACE + 2
}

/** The pixels a drawing is high: no node is nearer to the next than their labels allow. */
export function flowHeight(drawing: FlowDrawing, width: WidthClass): number {
  return toFlowLayout(drawing, width).height
}
