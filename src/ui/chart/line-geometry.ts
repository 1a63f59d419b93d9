import type { LineDrawing } from './line-view.ts'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The pixels of small text, and of a row of it. */
export const TEXT = 11
export const ROW = 14

/** Every place in time that has a dot of any series, first to last. */
export function placesOf({ series }: LineDrawing): readonly number[] {
  const all = series.flatMap(({ dots }) => dots.map(({ at }) => at))
  return [...new Set(all)].toSorted((a, b) => a - b)
}

/** True where two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
