import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Decimal } from '#domain/decimal.ts'
import { roundTo } from '#domain/fraction.ts'
import { CURVED_INPUTS, type CurvePoint, curveOf } from '#domain/scenario-curve.ts'
import { scenarios } from '#tests/support/scenarios.ts'
import { CURVE_HEIGHT, shapeOf } from './curve-shape.ts'

const whole = (digits: bigint): Decimal => ({ digits, scale: 0 })
const point = (at: bigint, value: bigint): CurvePoint => ({
  at: whole(at),
  value: { top: value, bottom: 1n },
})
const spots = (line: string) =>
  line
    .slice(1)
    .split('L')
    .map((each) => each.split(' ').map(Number))

describe('the drawing of a curve', () => {
  const rising = [point(0n, -10n), point(5n, 5n), point(10n, 20n)] as const

  it('runs from the one end of its slider to the other, and marks where it passes zero', () => {
    const { runs, zero, crossing, now } = shapeOf(rising, rising[1])
    expect(runs.map(({ tone }) => tone)).toEqual(['loss', 'gain'])
    expect(spots(runs[0]?.line ?? '')).toEqual([
      [0, 32],
      [33.33, 22.67],
    ])
    expect(spots(runs[1]?.line ?? '').at(-1)).toEqual([100, 4])
    expect(zero).toBe(22.67)
    expect(crossing?.x).toBe(33.33)
    expect(crossing && roundTo(crossing.at, 2)).toEqual({ digits: 333n, scale: 2 })
    expect(now).toEqual({ x: 50, y: 18 })
  })

  it('finds zero where a point lies on it', () => {
    const falling = [point(0n, 10n), point(4n, 0n), point(8n, -10n)] as const
    const { runs, crossing } = shapeOf(falling, falling[0])
    expect(crossing?.x).toBe(50)
    expect(runs.map(({ tone }) => tone)).toEqual(['gain', 'loss'])
  })

  it('has no line of zero where results only touch it', () => {
    const touching = [point(0n, 0n), point(10n, 30n)] as const
    expect(shapeOf(touching, touching[0])).toMatchObject({ zero: null, crossing: null })
    const below = [point(0n, -20n), point(10n, -30n)] as const
    expect(shapeOf(below, below[0])).toMatchObject({ zero: null, crossing: null })
  })

  it('measures heights from zero, so that a small change looks small', () => {
    const even = [point(0n, 100n), point(10n, 99n)] as const
    expect(spots(shapeOf(even, even[0]).runs[0]?.line ?? '')).toEqual([
      [0, 4],
      [100, 4.28],
    ])
    const nothing = [point(0n, 0n), point(10n, 0n)] as const
    expect(shapeOf(nothing, nothing[0]).now.y).toBe(32)
  })

  it('goes from left to right within its frame, whatever a reader assumes', () => {
    fc.assert(
      fc.property(scenarios(), (assumptions) => {
        for (const input of CURVED_INPUTS) checkShape(curveOf(assumptions, input).points)
      }),
      { numRuns: 60 },
    )
  })
})

function checkShape(points: readonly CurvePoint[]) {
  const [middle] = points.slice(3)
  if (!middle) throw new Error('a curve of few points')
  const { runs, zero, crossing, now } = shapeOf(points, middle)
  const drawn = runs.flatMap(({ line }) => spots(line))
  const xs = drawn.map(([x]) => x)
  expect(xs).toEqual(xs.toSorted((a, b) => (a ?? 0) - (b ?? 0)))
  expect([xs.at(0), xs.at(-1)]).toEqual([0, 100])
  for (const y of [now.y, ...drawn.map((spot) => spot[1] ?? Number.NaN)]) {
    expect(y).toBeGreaterThanOrEqual(4)
    expect(y).toBeLessThanOrEqual(CURVE_HEIGHT - 4)
  }
  const mixed = [true, false].every((above) =>
    points.some(({ value }) => (above ? value.top > 0n : value.top < 0n)),
  )
  expect([zero !== null, crossing !== null]).toEqual([mixed, mixed])
}
