/** A rectangle in pixels, from its upper left corner. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A label that looks for a place: its candidates, best first. Earlier labels choose before later ones. */
export interface Wanted {
  readonly key: string
  readonly candidates: readonly Box[]
  /** The mark it belongs to, which it may touch. */
  readonly own: Box | null
  /** Written over marks rather than not at all. */
  readonly must: boolean
}

const AIR = 3

/**
 * A place for every label that has one: inside the bounds, over no other label and over no mark but its
 * own; what must be written may lie over marks. A label without a place is left out.
 */
export function placeLabels(
  labels: readonly Wanted[],
  { marks, fixed, bounds }: { marks: readonly Box[]; fixed: readonly Box[]; bounds: Box },
): ReadonlyMap<string, Box> {
  const places = new Map<string, Box>()
  for (const { key, candidates, own, must } of labels) {
    const taken = [...fixed, ...places.values()]
    const free = candidates
      .map((each) => shifted(each, bounds))
      .filter((each) => inside(each, bounds) && !taken.some((other) => meet(each, other, AIR)))
    const clear = free.find((each) => !marks.some((mark) => mark !== own && meet(each, mark, 0)))
    const place = clear ?? (must ? free[0] : undefined)
    if (place) places.set(key, place)
  }
  return places
}

/** True if two boxes overlap, or stand beside each other with less than `air` pixels between. */
export function meet(a: Box, b: Box, air: number): boolean {
  return (
    a.x < b.x + b.width + air &&
    b.x < a.x + a.width + air &&
    a.y < b.y + b.height &&
    b.y < a.y + a.height
  )
}

/** Moved sideways until it is within the bounds. */
function shifted(box: Box, bounds: Box): Box {
  const right = bounds.x + bounds.width - box.width
  return { ...box, x: Math.max(bounds.x, Math.min(box.x, right)) }
}

function inside(box: Box, bounds: Box): boolean {
  return box.y >= bounds.y && box.y + box.height <= bounds.y + bounds.height
}
