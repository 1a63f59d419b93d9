import { byId } from '#domain/graph.ts'
import type { Side } from '#domain/party.ts'
import { WIDTH_CLASSES, WIDTHS, type WidthClass } from '#ui/chart/drawing.ts'
import type { Box } from '#ui/chart/label-places.ts'
import { placeByForce, type ToPlace } from '#ui/chart/map-force.ts'
import { boxOf } from '#ui/chart/map-layout.ts'
import type { WholeMap } from './facts.ts'

export type MapPlaces = ReadonlyMap<string, Readonly<Record<WidthClass, Box>>>

/** The part of the frame each side is drawn to: the two countries face each other, what joins them is between. */
const HOMES: Readonly<Record<Side, ToPlace['home']>> = {
  us: { x: 0.14, y: 0.32, pull: 0.16 },
  japan: { x: 0.86, y: 0.32, pull: 0.16 },
  other: { x: 0.5, y: 0.22, pull: 0.07 },
  private: { x: 0.5, y: 0.78, pull: 0.03 },
}
/** How much of the frame the boxes fill: on a phone they stand close, and the frame is tall. */
const FILL: Readonly<Record<WidthClass, number>> = { narrow: 0.42, middle: 0.4, wide: 0.34 }
const AIR = 14

const KEPT = 40
const kept = new Map<string, MapPlaces>()

/** A place for each of `ids`, worked out once for each record version and set of them. */
export function placesOf(whole: WholeMap, ids: readonly string[]): MapPlaces {
  const sorted = ids.toSorted(byId)
  const key = [whole.version, ...sorted].join(' ')
  const places = kept.get(key) ?? workOut(whole, sorted)
  // What was asked for last goes last; the first is what nobody asked for longest.
  kept.delete(key)
  kept.set(key, places)
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return places
}

function workOut(whole: WholeMap, ids: readonly string[]): MapPlaces {
  const parties = new Map(whole.parties.map((party) => [party.id, party]))
  const pairs = pairsOf(whole, new Set(ids))
  const ofWidth = WIDTH_CLASSES.map((width) => {
    const pixels = WIDTHS.full[width] ?? 0
    const boxes = ids.flatMap((id) => {
      const party = parties.get(id)
      if (!party) return []
      return [{ id, ...boxOf([party.name.en, party.name.ja], width), home: HOMES[party.side] }]
    })
    const area = boxes.reduce((sum, box) => sum + (box.width + AIR) * (box.height + AIR), 0)
    const height = Math.max(160, area / FILL[width] / pixels)
    return [width, placeByForce(boxes, pairs, { width: pixels, height })] as const
  })
  const nowhere = { x: 0, y: 0, width: 0, height: 0 }
  return new Map(
    ids.map((id) => {
      const places = ofWidth.map(([width, found]) => [width, found.get(id) ?? nowhere])
      return [id, Object.fromEntries(places) as Record<WidthClass, Box>]
    }),
  )
}

/** Each two that have a relation once, whatever they have. */
function pairsOf({ relations }: WholeMap, ids: ReadonlySet<string>) {
  const pairs = new Map(
    relations
      .filter(({ from, to }) => from !== to && ids.has(from) && ids.has(to))
      .map(({ from, to }) => {
        const [source = '', target = ''] = [from, to].toSorted(byId)
        return [`${source} ${target}`, { source, target }] as const
      }),
  )
  return [...pairs].toSorted(([a], [b]) => byId(a, b)).map(([, pair]) => pair)
}
