/** A mark before it is moved: round, or a bar `half` its length to either side; `y` is counted from the middle of its lane. */
export interface Dot {
  readonly key: string
  readonly x: number
  readonly r: number
  readonly half: number
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
  const near = placed
    .map((other) => ({ other, away: apart(dot, other), room: roomNeeded(dot, other) }))
    .filter(({ other, away }) => away < dot.r + other.r)
  let best = { y: 0, room: Number.NEGATIVE_INFINITY }
  for (const y of offsets(reach - dot.r)) {
    let room = 0
    for (const { other, away, room: needed } of near) {
      room = Math.min(room, Math.hypot(away, y - other.y) - needed)
      if (room <= best.room) break
    }
    if (room === 0) return y
    if (room > best.room) best = { y, room }
  }
  return best.y
}

/** From left to right between the middles of the ends that face each other. */
function apart(a: Dot, b: Dot): number {
  return Math.max(0, Math.abs(a.x - b.x) - a.half - b.half)
}

/** Nearer to each other they cover too much of each other. */
function roomNeeded(a: Dot, b: Dot): number {
  return a.r + b.r - Math.min(a.r, b.r) * 2 * COVERED
}

function* offsets(most: number): Generator<number> {
  yield 0
  for (let away = 1; away <= most; away += 1) {
    yield -away
    yield away
  }
}
