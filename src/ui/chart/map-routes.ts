import type { Box } from './label-places.ts'
import { bendsOf, type LinePlace, placeLine, pointOn } from './map-lines.ts'
import type { MapLine } from './map-view.ts'

/** How far the lines between two boxes may bend out of the way of others, the least first. */
const AROUND = [0, 24, -24, 48, -48, 76, -76, 108, -108, 144, -144, 190, -190]
/** What a way costs: each box it runs behind, each part of it there or off the drawing, each pixel of its bow. */
const COST = { box: 60, part: 5, outside: 20, bend: 0.5 } as const
const PARTS = [...Array(23).keys()].map((part) => (part + 1) / 24)
const AIR = 3

interface Ends {
  readonly from: Box
  readonly to: Box
}

interface Among {
  readonly obstacles: readonly Box[]
  readonly bounds: Box
}

/** Straight where nothing is between its ends, else in a bow around the boxes it does not lead to. */
export function placeLines(
  lines: readonly MapLine[],
  boxes: ReadonlyMap<string, Box>,
  bounds: Box,
): readonly { readonly line: MapLine; readonly place: LinePlace }[] {
  const fan = bendsOf(lines)
  const ways = new Map<string, number>()
  return lines.flatMap((line) => {
    const ends = endsOf(line, boxes)
    if (!ends) return []
    // Seen from the same end, so that all lines between two boxes go around together.
    const pair = [line.source, line.target].toSorted()
    const side = line.source === pair[0] ? 1 : -1
    const [first, second] = side === 1 ? [ends.from, ends.to] : [ends.to, ends.from]
    const way =
      ways.get(pair.join(' ')) ?? leastOf({ from: first, to: second }, among(ends, boxes, bounds))
    ways.set(pair.join(' '), way)
    return [{ line, place: placeLine(ends.from, ends.to, (fan.get(line.key) ?? 0) + side * way) }]
  })
}

function endsOf({ source, target }: MapLine, boxes: ReadonlyMap<string, Box>): Ends | null {
  const [from, to] = [boxes.get(source), boxes.get(target)]
  return from && to ? { from, to } : null
}

function among({ from, to }: Ends, boxes: ReadonlyMap<string, Box>, bounds: Box): Among {
  return { bounds, obstacles: [...boxes.values()].filter((box) => box !== from && box !== to) }
}

function leastOf({ from, to }: Ends, among: Among): number {
  let [least, way] = [Number.POSITIVE_INFINITY, 0]
  for (const bend of AROUND) {
    const bow = Math.abs(bend) * COST.bend
    if (bow >= least) break
    const cost = costOf(placeLine(from, to, bend), among) + bow
    if (cost < least) [least, way] = [cost, bend]
  }
  return way
}

function costOf(place: LinePlace, { obstacles, bounds }: Among): number {
  const met = new Set<Box>()
  let cost = 0
  for (const part of PARTS) {
    const point = pointOn(place, part)
    if (!holds(bounds, point, -AIR)) cost += COST.outside
    for (const box of obstacles) {
      if (!holds(box, point, AIR)) continue
      met.add(box)
      cost += COST.part
    }
  }
  return cost + met.size * COST.box
}

function holds(box: Box, { x, y }: { readonly x: number; readonly y: number }, air: number) {
  return (
    x > box.x - air &&
    x < box.x + box.width + air &&
    y > box.y - air &&
    y < box.y + box.height + air
  )
}
