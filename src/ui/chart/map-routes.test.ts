import { describe, expect, it } from 'vitest'
import type { Box } from './label-places.ts'
import { pointOn } from './map-lines.ts'
import { placeLines } from './map-routes.ts'
import type { MapLine } from './map-view.ts'

const BOUNDS: Box = { x: 0, y: 0, width: 600, height: 300 }
const SON: Box = { x: 10, y: 130, width: 70, height: 21 }
const FUND: Box = { x: 500, y: 130, width: 70, height: 21 }
const BANK: Box = { x: 250, y: 120, width: 90, height: 34 }

function line(key: string, source: string, target: string): MapLine {
  return { key, source, target, stroke: 'solid', heavy: false, mutual: false, amount: null }
}

function waysOf(lines: readonly MapLine[], boxes: Readonly<Record<string, Box>>) {
  return placeLines(lines, new Map(Object.entries(boxes)), BOUNDS).map(({ place }) =>
    [...Array(99).keys()].map((part) => pointOn(place, (part + 1) / 100)),
  )
}

const meets = (box: Box, way: readonly { readonly x: number; readonly y: number }[]) =>
  way.some(({ x, y }) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height)

describe('a line of the map', () => {
  it('is straight where nothing is between its ends', () => {
    const [way] = waysOf([line('floated', 'Son', 'Fund')], { Son: SON, Fund: FUND })
    expect(new Set(way?.map(({ y }) => Math.round(y * 10))).size).toBe(1)
  })

  it('goes around a box it does not lead to, within the drawing', () => {
    const [way = []] = waysOf([line('floated', 'Son', 'Fund')], {
      Son: SON,
      Fund: FUND,
      Bank: BANK,
    })
    expect(meets(BANK, way)).toBe(false)
    expect(way.every(({ y }) => y > 0 && y < BOUNDS.height)).toBe(true)
  })

  it('goes the same way as those between the same two, whichever way each points', () => {
    const lines = [line('floated', 'Son', 'Fund'), line('owned', 'Fund', 'Son')]
    const ways = waysOf(lines, { Son: SON, Fund: FUND, Bank: BANK })
    const above = ways.map((way) => (way[49]?.y ?? 0) < SON.y + SON.height / 2)
    expect(ways).toHaveLength(2)
    expect(above[0]).toBe(above[1])
  })
})
