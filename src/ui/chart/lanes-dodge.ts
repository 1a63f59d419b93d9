/** A round mark before it is moved; `y` is counted from the middle of its lane. */
export interface Dot {
  readonly key: string
  readonly x: number
  readonly r: number
}
export interface PlacedDot extends Dot {
  readonly y: number
}

/** How much of the smaller mark's width another may cover. */
const COVERED = 0.2

/**
 * Moves marks of one lane up or down until none covers another, the largest first so that they stay
 * in the middle. Beyond `reach` nothing is moved: where the lane is full, marks cover each other least.
 */
export function dodge(dots: readonly Dot[], reach: number): readonly PlacedDot[] {
  const placed: PlacedDot[] = []
  const ordered = dots.toSorted(
    (a, b) => b.r - a.r || a.x - b.x || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  )
  for (const dot of ordered) placed.push({ ...dot, y: heightFor(dot, placed, reach) })
  return placed
}

function heightFor(dot: Dot, placed: readonly PlacedDot[], reach: number): number {
  const near = placed.filter(({ x, r }) => Math.abs(x - dot.x) < r + dot.r)
  let best = { y: 0, room: Number.NEGATIVE_INFINITY }
  for (const y of offsets(reach - dot.r)) {
    const room = Math.min(...near.map((other) => roomBetween({ ...dot, y }, other)), 0)
    if (room === 0) return y
    if (room > best.room) best = { y, room }
  }
  return best.y
}

/** Negative by as much as they cover too much of each other. */
function roomBetween(a: PlacedDot, b: PlacedDot): number {
  const allowed = Math.min(a.r, b.r) * 2 * COVERED
  return Math.hypot(a.x - b.x, a.y - b.y) - (a.r + b.r - allowed)
}

function* offsets(most: number): Generator<number> {
  yield 0
  for (let away = 1; away <= most; away += 1) {
    yield -away
    yield away
  }
}
