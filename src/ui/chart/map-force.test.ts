import { describe, expect, it } from 'vitest'
import { meet } from './label-places.ts'
import { placeByForce, type ToPlace } from './map-force.ts'

const SIDES = [
  { x: 0.15, y: 0.3, pull: 0.16 },
  { x: 0.85, y: 0.3, pull: 0.16 },
  { x: 0.5, y: 0.8, pull: 0.03 },
]

function boxes(count: number): readonly ToPlace[] {
  return [...Array(count).keys()].map((at): ToPlace => {
    const home = SIDES[at % 3] ?? { x: 0.5, y: 0.5, pull: 0.1 }
    return { id: `party-${at}`, width: 60 + (at % 5) * 18, height: 21 + (at % 3) * 13, home }
  })
}

const lines = (count: number) =>
  [...Array(count).keys()].map((at) => ({
    source: `party-${at}`,
    target: `party-${(at * 7 + 3) % count}`,
  }))

describe('places worked out by forces', () => {
  it.each([
    [60, { width: 1200, height: 800 }],
    [60, { width: 328, height: 1100 }],
    // More than the frame can hold: it goes on below.
    [80, { width: 328, height: 300 }],
  ])('of %i boxes lie over one another nowhere and within the width of %o', (count, frame) => {
    const placed = [...placeByForce(boxes(count), lines(count), frame).values()]
    expect(placed).toHaveLength(count)
    for (const [at, box] of placed.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(frame.width)
      for (const other of placed.slice(at + 1)) expect(meet(box, other, 0)).toBe(false)
    }
  })

  it('are the same each time they are worked out', () => {
    const frame = { width: 680, height: 700 }
    const once = placeByForce(boxes(40), lines(40), frame)
    expect(placeByForce(boxes(40), lines(40), frame)).toEqual(once)
  })

  it('keep each side to its own part of the frame', () => {
    const placed = placeByForce(boxes(45), lines(45), { width: 1200, height: 700 })
    const meanOf = (side: number) => {
      const own = [...placed.values()].filter((_, at) => at % 3 === side)
      return own.reduce((sum, { x, width }) => sum + x + width / 2, 0) / own.length
    }
    expect(meanOf(0)).toBeLessThan(meanOf(2) - 150)
    expect(meanOf(1)).toBeGreaterThan(meanOf(2) + 150)
  })
})
