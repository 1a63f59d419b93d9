import { pixelsOf, type WidthClass } from './drawing.ts'
import type { FlowDrawing, FlowNode } from './flow-view.ts'
import { textWidth, wrapText } from './text-width.ts'

/** What stands beside a node: its name, then its amount. */
export interface FlowLabel {
  readonly name: readonly string[]
  readonly amount: readonly string[]
  /** Left of the node in the first column, else right of it. */
  readonly atLeft: boolean
  /** Over the ribbons, where neither edge is near. */
  readonly between: boolean
}

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
/** The broadest a label may be before it is wrapped. */
const GUTTER = { narrow: 96, middle: 160, wide: 240 } as const
/** What the ribbons of the fullest column share. */
const RIBBONS = { narrow: 150, middle: 170, wide: 220 } as const

export function toFlowLayout(drawing: FlowDrawing, width: WidthClass): FlowLayout {
  const pixels = pixelsOf(drawing.span, width)
  const columns = columnsOf(drawing)
  const last = Math.max(...columns)
  const between = (pixels - 2 * GUTTER[width]) / Math.max(last, 1) - NODE - 2 * SPACE
  const labels = drawing.nodes.map((node, index) => {
    const column = columns[index] ?? 0
    const inside = column > 0 && column < last
    return toLabel(node, inside ? between : GUTTER[width], column === 0, inside)
  })
  const tallest = Math.max(...labels.map(heightOf))
  const nodePadding = tallest + 6
  const most = Math.max(...columns.map((at) => columns.filter((other) => other === at).length))
  const margin = {
    ...{ top: Math.ceil(tallest / 2) + 2, bottom: Math.ceil(tallest / 2) + 2 },
    left: gutterOf(labels.filter(({ atLeft }) => atLeft)),
    right: gutterOf(labels.filter(({ atLeft, between: inside }) => !atLeft && !inside)),
  }
  const ribbons = RIBBONS[width] + (most - 1) * nodePadding
  return {
    width: pixels,
    height: margin.top + ribbons + margin.bottom,
    margin,
    nodePadding,
    labels,
  }
}

/** The column of every node: one after the last of its sources; what leads nowhere stands in the last. */
function columnsOf({ nodes, links }: FlowDrawing): readonly number[] {
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

function toLabel(node: FlowNode, room: number, atLeft: boolean, between: boolean): FlowLabel {
  const name = wrapText(node.label, room, LABEL)
  return { name, amount: wrapText(node.amount, room, LABEL, true), atLeft, between }
}

function heightOf({ name, amount }: FlowLabel): number {
  return (name.length + amount.length) * LINE
}

function gutterOf(labels: readonly FlowLabel[]): number {
  const widths = labels.flatMap(({ name, amount }) => [
    ...name.map((line) => textWidth(line, LABEL)),
    ...amount.map((line) => textWidth(line, LABEL, true)),
  ])
  return Math.ceil(Math.max(0, ...widths)) + SPACE + 2
}

/** The pixels a drawing is high: no node is nearer to the next than their labels allow. */
export function flowHeight(drawing: FlowDrawing, width: WidthClass): number {
  return toFlowLayout(drawing, width).height
}
