import type { WidthClass } from './drawing.ts'
import { columnsOf, NODE, toFlowLayout } from './flow-layout.ts'
import type { FlowDrawing, FlowLink } from './flow-view.ts'

/** Where a node stands, in pixels from the top left corner of the drawing. */
export interface NodePlace {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where a ribbon runs: the middle of its two ends, and how broad it is all the way. */
export interface LinkPlace {
  readonly sourceX: number
  readonly targetX: number
  readonly sourceY: number
  readonly targetY: number
  readonly sourceControlX: number
  readonly targetControlX: number
  readonly linkWidth: number
}

/** In the order of the drawing's own nodes and links. */
export interface FlowPlaces {
  readonly nodes: readonly NodePlace[]
  readonly links: readonly LinkPlace[]
}

/**
 * Every node in its column, from top to bottom as the drawing names them, each column in the middle of
 * the height. One scale for all: the column that needs most of the height fills it.
 */
export function placeFlow(drawing: FlowDrawing, width: WidthClass): FlowPlaces {
  const { margin, nodePadding, ...size } = toFlowLayout(drawing, width)
  const high = size.height - margin.top - margin.bottom
  const columns = columnsOf(drawing)
  const last = Math.max(1, ...columns)
  const step = (size.width - margin.left - margin.right - NODE) / last
  const values = drawing.nodes.map(({ key }) => carriedBy(key, drawing.links))
  const sumOf = (column: number) =>
    values.reduce((sum, value, at) => sum + (columns[at] === column ? value : 0), 0)
  const gapsOf = (column: number) =>
    (columns.filter((each) => each === column).length - 1) * nodePadding
  const scale = Math.min(...columns.map((column) => (high - gapsOf(column)) / sumOf(column)))
  const next = new Map<number, number>()
  const nodes = columns.map((column, at): NodePlace => {
    const tall = sumOf(column) * scale + gapsOf(column)
    const y = next.get(column) ?? margin.top + (high - tall) / 2
    const height = (values[at] ?? 0) * scale
    next.set(column, y + height + nodePadding)
    return { x: margin.left + column * step, y, width: NODE, height }
  })
  return { nodes, links: placeLinks(drawing, nodes, scale) }
}

/** What a node carries: the larger of what arrives and what leaves. */
function carriedBy(key: string, links: readonly FlowLink[]): number {
  const sum = (side: 'source' | 'target') =>
    links.reduce((all, link) => all + (link[side] === key ? link.value : 0), 0)
  return Math.max(sum('source'), sum('target'))
}

/** At each node in the order in which the nodes at their other ends stand, so that none crosses needlessly. */
function placeLinks(
  { nodes, links }: FlowDrawing,
  places: readonly NodePlace[],
  scale: number,
): readonly LinkPlace[] {
  const indexOf = (key: string) => nodes.findIndex((node) => node.key === key)
  const before = (link: FlowLink, side: 'source' | 'target') => {
    const other = side === 'source' ? 'target' : 'source'
    return links
      .filter((each) => each[side] === link[side] && indexOf(each[other]) < indexOf(link[other]))
      .reduce((sum, { value }) => sum + value, 0)
  }
  return links.map((link) => {
    const [source, target] = [places[indexOf(link.source)], places[indexOf(link.target)]]
    if (!source || !target) throw new RangeError(`no node for "${link.source}–${link.target}"`)
    const linkWidth = link.value * scale
    const [sourceX, targetX] = [source.x + source.width, target.x]
    const middle = (sourceX + targetX) / 2
    return {
      ...{ sourceX, targetX, sourceControlX: middle, targetControlX: middle, linkWidth },
      sourceY: source.y + before(link, 'source') * scale + linkWidth / 2,
      targetY: target.y + before(link, 'target') * scale + linkWidth / 2,
    }
  })
}
