import type { Firmness, Tone } from './drawing.ts'
import { textWidth } from './text-width.ts'

/** One entry of the line over a drawing that says what a paint means. */
export interface MarkKey {
  readonly label: string
  readonly tone: Tone
  readonly firmness: Firmness
}

/** `y` is the baseline of its text. */
export interface PlacedKey extends MarkKey {
  readonly x: number
  readonly y: number
}

export const KEY = { text: 11, swatch: 14, gap: 5 } as const
const BETWEEN = 16
const LINE = 18
const BELOW = 10

/** The keys from left to right, in as many lines as the width asks for. */
export function placeKeys(keys: readonly MarkKey[], width: number): readonly PlacedKey[] {
  const placed: PlacedKey[] = []
  let x = 0
  let line = 0
  for (const key of keys) {
    const wide = KEY.swatch + KEY.gap + textWidth(key.label, KEY.text)
    if (x > 0 && x + wide > width) {
      x = 0
      line += 1
    }
    placed.push({ ...key, x, y: line * LINE + 12 })
    x += wide + BETWEEN
  }
  return placed
}

/** The pixels the keys take over the drawing, with the room under them. */
export function keysHeight(keys: readonly MarkKey[], width: number): number {
  const last = placeKeys(keys, width).at(-1)
  return last ? last.y - 12 + LINE + BELOW : 0
}
