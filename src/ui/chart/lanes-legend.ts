import type { LegendEntry } from './lanes-parts.ts'
import { textWidth } from './text-width.ts'

export interface LaidLegend {
  readonly entry: LegendEntry
  readonly x: number
  readonly line: number
}

export const LEGEND_SIZE = 11
export const LEGEND_LINE = 18
/** From the left edge of a shape to its word. */
export const LEGEND_SHAPE = 18
const BETWEEN = 16

/** The shapes and their words from left to right, in as many lines as the width takes. */
export function layoutLegend(
  entries: readonly LegendEntry[],
  width: number,
): readonly LaidLegend[] {
  let x = 0
  let line = 0
  return entries.map((entry) => {
    const needed = LEGEND_SHAPE + textWidth(entry.text, LEGEND_SIZE)
    if (x > 0 && x + needed > width) {
      x = 0
      line += 1
    }
    const laid = { entry, x, line }
    x += needed + BETWEEN
    return laid
  })
}
