import type { Box } from './label-places.ts'

/** The air between two boxes: room for an arrow head. */
const AIR = { x: 10, y: 12 } as const
const ROUNDS = 300

type Moved = { -readonly [K in keyof Box]: Box[K] }

/**
 * Pushes boxes out of each other, each along the shorter way, and keeps them within the frame's width.
 * What finds no room in the frame's height goes on below it: no two are ever left over one another.
 */
export function apart(boxes: readonly Box[], frame: { readonly width: number }): readonly Box[] {
  const moved = boxes.map((box): Moved => ({ ...box }))
  for (let round = 0; round < ROUNDS; round++) {
    let free = true
    for (const [at, a] of moved.entries()) {
      for (const b of moved.slice(at + 1)) if (push(a, b)) free = false
    }
    for (const box of moved) box.x = Math.max(1, Math.min(box.x, frame.width - box.width - 1))
    if (free) break
  }
  return settle(moved)
}

/** True if the two were over one another. */
function push(a: Moved, b: Moved): boolean {
  const across = overlap(a.x, a.width, b.x, b.width, AIR.x)
  const down = overlap(a.y, a.height, b.y, b.height, AIR.y)
  if (across <= 0.01 || down <= 0.01) return false
  if (across < down * 1.2) {
    const half = a.x + a.width / 2 <= b.x + b.width / 2 ? across / 2 : -across / 2
    a.x -= half
    b.x += half
  } else {
    const half = a.y + a.height / 2 <= b.y + b.height / 2 ? down / 2 : -down / 2
    a.y -= half
    b.y += half
  }
  return true
}

function overlap(a: number, aLong: number, b: number, bLong: number, air: number): number {
  return Math.min(a + aLong, b + bLong) - Math.max(a, b) + air
}

/** From the top down: what still touches one above it goes under it. */
function settle(boxes: readonly Moved[]): readonly Box[] {
  const done: Moved[] = []
  for (const box of boxes.toSorted((a, b) => a.y - b.y)) {
    for (let met = meets(box, done); met; met = meets(box, done)) {
      box.y = met.y + met.height + AIR.y / 2
    }
    done.push(box)
  }
  return boxes
}

function meets(box: Box, others: readonly Box[]): Box | undefined {
  return others.find(
    (other) =>
      overlap(box.x, box.width, other.x, other.width, 2) > 0 &&
      overlap(box.y, box.height, other.y, other.height, 2) > 0,
  )
}
