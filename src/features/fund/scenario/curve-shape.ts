import { formatDecimal } from '#domain/decimal.ts'
import {
  compareFractions,
  type Fraction,
  minus,
  ofDecimal,
  over,
  plus,
  roundTo,
  times,
  whole,
} from '#domain/fraction.ts'
import type { CurvePoint } from '#domain/scenario-curve.ts'

/** The drawing is 100 wide, from the least the input may be to the most, and this high. */
export const CURVE_HEIGHT = 36
/** Room for the width of the line and of its dot. */
const MARGIN = 4

/** A curve as lines, and the room between them and zero. */
export interface CurveShape {
  readonly runs: readonly CurveRun[]
  /** Where zero is; null unless some results are above it and some below. */
  readonly zero: number | null
  readonly crossing: Crossing | null
  readonly now: Spot
}

interface CurveRun {
  readonly tone: 'gain' | 'loss'
  readonly line: string
  readonly area: string
}

/** Where the result passes zero, in the drawing and as the input it happens at. */
interface Crossing {
  readonly x: number
  readonly at: Fraction
}

interface Spot {
  readonly x: number
  readonly y: number
}

interface Point {
  readonly at: Fraction
  readonly value: Fraction
}

/** Takes at least two points, from left to right. */
export function shapeOf(points: readonly CurvePoint[], now: CurvePoint): CurveShape {
  const exact = withZeros(points.map(ofPoint))
  const place = placing(exact)
  const crossing = exact.find((_, index) => passesZero(exact, index))
  return {
    runs: runsOf(exact, place),
    zero: crossing ? place(crossing).y : null,
    crossing: crossing ? { x: place(crossing).x, at: crossing.at } : null,
    now: place(ofPoint(now)),
  }
}

const ZERO = whole(0n)

function ofPoint({ at, value }: CurvePoint): Point {
  return { at: ofDecimal(at), value }
}

function signOf({ value }: Point): number {
  return Math.sign(compareFractions(value, ZERO))
}

/** Between two points a result moves evenly: where it passes zero is a point too. */
function withZeros(points: readonly Point[]): readonly Point[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1]
    if (!before || signOf(before) * signOf(point) >= 0) return [point]
    const part = over(before.value, minus(before.value, point.value))
    const at = plus(before.at, times(part, minus(point.at, before.at)))
    return [{ at, value: ZERO }, point]
  })
}

function passesZero(points: readonly Point[], index: number): boolean {
  const [before, point, after] = [points[index - 1], points[index], points[index + 1]]
  if (!before || !point || !after || signOf(point) !== 0) return false
  return signOf(before) * signOf(after) < 0
}

type Placing = (point: Point) => Spot

/** Heights are measured from zero, so that a slope looks as steep as it is. */
function placing(points: readonly Point[]): Placing {
  const values = [ZERO, ...points.map(({ value }) => value)].toSorted(compareFractions)
  const [least = ZERO, most = ZERO] = [values.at(0), values.at(-1)]
  const [left = ZERO, right = ZERO] = [points.at(0)?.at, points.at(-1)?.at]
  const room = CURVE_HEIGHT - 2 * MARGIN
  return ({ at, value }) => ({
    x: rounded(100 * partOf(at, left, right)),
    y: rounded(CURVE_HEIGHT - MARGIN - room * partOf(value, least, most)),
  })
}

function partOf(value: Fraction, from: Fraction, to: Fraction): number {
  const span = minus(to, from)
  if (span.top === 0n) return 0
  return Number(formatDecimal(roundTo(over(minus(value, from), span), 6)))
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}

/** Lines that stay on one side of zero, in one tone. */
function runsOf(points: readonly Point[], place: Placing): readonly CurveRun[] {
  const runs: { tone: CurveRun['tone']; points: Point[] }[] = []
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    if (!before) continue
    const tone = signOf(before) + signOf(point) < 0 ? 'loss' : 'gain'
    const last = runs.at(-1)
    if (last?.tone === tone) last.points.push(point)
    else runs.push({ tone, points: [before, point] })
  }
  return runs.map((run) => toRun(run.tone, run.points, place))
}

function toRun(tone: CurveRun['tone'], points: readonly Point[], place: Placing): CurveRun {
  const spots = points.map(place)
  const line = `M${spots.map(({ x, y }) => `${x} ${y}`).join('L')}`
  const [first, last] = [spots.at(0), spots.at(-1)]
  const base = place({ at: ZERO, value: ZERO }).y
  return { tone, line, area: `${line}L${last?.x} ${base}L${first?.x} ${base}Z` }
}
