import { type Across, placeOf } from './lanes-across.ts'
import type { LaidMark, Lane, LaneMark, LanesParts } from './lanes-parts.ts'
import { textWidth } from './text-width.ts'

export const NUMBER_SIZE = 11
/** The highest column, and with its number over it. */
const HIGHEST = 26
export const COLUMN_ZONE = HIGHEST + 16
/** From the middle of a lane to where its columns stand. */
const BASE = 16 + COLUMN_ZONE
const LOWEST = 2
const BESIDE_AXIS = 10

/** Columns of a lane, counted from its middle: all columns of a drawing have one scale. */
export function layoutColumns(
  marks: readonly LaneMark[],
  lane: Lane,
  { marks: all }: LanesParts,
  across: Across,
): LaidMark[] {
  const most = Math.max(1, ...all.map(({ count }) => count ?? 0))
  return marks.flatMap((mark) => {
    if (mark.count === null) return []
    const middle = mark.apart && placeOf(mark, across)
    const [left, right] =
      middle === null
        ? [across.at(mark.from), Math.min(across.at(mark.to + 1), across.end)]
        : [middle - BESIDE_AXIS, middle + BESIDE_AXIS]
    const r = Math.max((mark.count / most) * HIGHEST, LOWEST) / 2
    const half = Math.max((right - left) / 2 - 0.5, 0.5)
    return [{ mark, lane, x: (left + right) / 2, y: BASE - r, r, half }]
  })
}

/** Whether the number of a column has room over it. */
export function hasRoom({ mark, half }: LaidMark): boolean {
  return textWidth(String(mark.count), NUMBER_SIZE) <= half * 2
}
