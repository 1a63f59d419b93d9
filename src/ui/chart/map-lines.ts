import type { Box } from './label-places.ts'
import type { MapLine } from './map-view.ts'
import { round } from './pixels.ts'

export interface Point {
  readonly x: number
  readonly y: number
}

/** A line as it is drawn, between the edges of its boxes. */
export interface LinePlace {
  readonly start: Point
  /** What the line bends towards. */
  readonly bend: Point
  readonly end: Point
}

/** Between two lines of the same two boxes, at their middles. */
const FAN = 22
const HEAD = { long: 8, half: 3.4 } as const

/** How far each line bends, in pixels: lines between the same two lie beside each other, none on another. */
export function bendsOf(lines: readonly MapLine[]): ReadonlyMap<string, number> {
  const groups = new Map<string, MapLine[]>()
  for (const line of lines) {
    const pair = [line.source, line.target].toSorted().join(' ')
    groups.set(pair, [...(groups.get(pair) ?? []), line])
  }
  const bends = [...groups.values()].flatMap((group) =>
    group.map(({ key, source, target }, index) => {
      const side = source <= target ? 1 : -1
      return [key, side * (index - (group.length - 1) / 2) * FAN] as const
    }),
  )
  return new Map(bends)
}

/** From the edge of one box to the edge of another. */
export function placeLine(from: Box, to: Box, bend: number): LinePlace {
  const [a, b] = [middleOf(from), middleOf(to)]
  const long = Math.hypot(b.x - a.x, b.y - a.y) || 1
  const towards = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / long) * bend,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / long) * bend,
  }
  return { start: edgeOf(from, towards), bend: towards, end: edgeOf(to, towards) }
}

/** Where the line is after a part (0 to 1) of its way. */
export function pointOn({ start, bend, end }: LinePlace, part: number): Point {
  const rest = 1 - part
  const mixed = (axis: 'x' | 'y') =>
    rest * rest * start[axis] + 2 * rest * part * bend[axis] + part * part * end[axis]
  return { x: mixed('x'), y: mixed('y') }
}

export function writeLine({ start, bend, end }: LinePlace): string {
  return `M${write(start)}Q${write(bend)} ${write(end)}`
}

/** A filled triangle whose tip is at `tip`, coming from `from`. */
export function writeHead(tip: Point, from: Point): string {
  const long = Math.hypot(tip.x - from.x, tip.y - from.y) || 1
  const [x, y] = [(tip.x - from.x) / long, (tip.y - from.y) / long]
  const foot = { x: tip.x - x * HEAD.long, y: tip.y - y * HEAD.long }
  const left = { x: foot.x - y * HEAD.half, y: foot.y + x * HEAD.half }
  const right = { x: foot.x + y * HEAD.half, y: foot.y - x * HEAD.half }
  return `M${write(tip)}L${write(left)} ${write(right)}Z`
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 }
}

/** Where the way from a box's middle to a point leaves the box, and a pixel on. */
function edgeOf(box: Box, towards: Point): Point {
  const middle = middleOf(box)
  const [x, y] = [towards.x - middle.x, towards.y - middle.y]
  const part = Math.min(
    (box.width / 2 + 1.5) / Math.max(Math.abs(x), 0.01),
    (box.height / 2 + 1.5) / Math.max(Math.abs(y), 0.01),
    1,
  )
  return { x: middle.x + x * part, y: middle.y + y * part }
}

function write({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`
}
