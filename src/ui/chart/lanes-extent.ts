import type { WidthClass } from './drawing.ts'
import { type Across, placeOf } from './lanes-across.ts'
import type { Dot } from './lanes-dodge.ts'
import type { LaneMark } from './lanes-parts.ts'

const RADII: Readonly<Record<WidthClass, readonly [number, number, number]>> = {
  narrow: [2, 3.1, 4.4],
  middle: [2.3, 3.6, 5.2],
  wide: [2.7, 4.2, 6.2],
}
/** How long the arrow of a date is of which one end is known. */
const ARROW: Readonly<Record<WidthClass, number>> = { narrow: 16, middle: 20, wide: 26 }
/** A bar is thinner than a dot of its weight, and never shorter than this. */
const THIN = 0.62
const SHORTEST = 4
/** Beside the axis a bar has only the width of its column. */
const IN_COLUMN = 7
/** The dashes around what is only about right. */
export const HALO = 2.6

/** A mark from left to right: a dot on its day, or a bar over the days that are possible. */
export function extentOf(mark: LaneMark, across: Across, width: WidthClass): Dot {
  const { key, dated, soft } = mark
  const x = placeOf(mark, across)
  const radius = radiusOf(mark, width) + (soft ? HALO : 0)
  if (dated === 'day') return { key, x, r: radius, half: 0 }
  const r = Math.max((RADII[width][mark.size - 1] ?? 0) * THIN, 1.8) + (soft ? HALO : 0)
  if (mark.apart) return { key, x, r, half: IN_COLUMN }
  const [left, right] = endsOf(mark, across, ARROW[width])
  return { key, x: (left + right) / 2, r, half: Math.max((right - left) / 2, SHORTEST) }
}

function endsOf({ dated, from, to }: LaneMark, across: Across, arrow: number) {
  const [first, last] = [across.at(from), across.at(to)]
  if (dated === 'before') return [Math.max(last - arrow, across.start - arrow / 2), last] as const
  if (dated === 'after') return [first, Math.min(first + arrow, across.end)] as const
  return [Math.max(first, across.start), Math.min(last, across.end)] as const
}

/** A dotted ring needs a few dots to be seen as one. */
function radiusOf({ size, firmness }: LaneMark, width: WidthClass): number {
  const radius = RADII[width][size - 1] ?? 0
  return firmness === 'dotted' ? radius + 1 : radius
}
