import { pixelsOf, type WidthClass } from './drawing.ts'
import type { Apart, LaneMark, LanesParts } from './lanes-parts.ts'
import { textWidth } from './text-width.ts'

/** From left to right: what was long before, the axis of time, and what is scheduled. */
export interface Across {
  readonly width: number
  /** Where the axis begins, and where it ends: with the edition's day, or the last of a part. */
  readonly start: number
  readonly end: number
  /** Columns off the axis, by the mark's day and side. */
  readonly columns: readonly Column[]
  readonly at: (day: number) => number
  readonly dayAt: (pixels: number) => number
}

export interface Column {
  readonly side: Apart['side']
  readonly day: number
  readonly x: number
  readonly month: string
  readonly year: string
}

/** Titles of lanes stand left of them, on a phone above them. */
export const TITLES: Readonly<Record<WidthClass, number>> = { narrow: 0, middle: 122, wide: 144 }
const STEP: Readonly<Record<WidthClass, number>> = { narrow: 23, middle: 28, wide: 32 }
const MOST: Readonly<Record<WidthClass, number>> = { narrow: 3, middle: 4, wide: 6 }
/** The largest mark is not cut off at either end. */
const EDGE = 8
/** Room for the year of the last column before the axis begins. */
const BREAK = 20

export function layoutAcross(parts: LanesParts, width: WidthClass): Across {
  const { axis, marks, span } = parts
  const pixels = pixelsOf(span, width)
  const earlier = datesOf(marks, 'earlier')
  const scheduled = datesOf(marks, 'scheduled')
  const room = (count: number) => Math.min(count, MOST[width]) * STEP[width]
  const left = TITLES[width] + EDGE
  const before = room(earlier.length)
  const heading = scheduled.length === 0 ? 0 : textWidth(axis.scheduled, 11) + 8
  const after = Math.max(room(scheduled.length), heading)
  const start = left + (before > 0 ? before + BREAK : 0)
  const end = pixels - EDGE - after
  const perDay = (end - start) / (axis.to - axis.from)
  return {
    ...{ width: pixels, start, end },
    columns: [
      ...spread(earlier, 'earlier', left, before),
      ...spread(scheduled, 'scheduled', end + EDGE / 2, after),
    ],
    at: (day) => start + (day - axis.from) * perDay,
    dayAt: (x) => axis.from + (x - start) / perDay,
  }
}

/** The middle of the days that are possible, or the column of what stands apart. */
export function placeOf(mark: LaneMark, across: Across): number {
  const { apart, to } = mark
  if (!apart) return across.at((mark.from + to) / 2)
  const column = across.columns.find(({ side, day }) => side === apart.side && day === to)
  return column?.x ?? across.end
}

interface DateApart extends Omit<Apart, 'side'> {
  readonly day: number
}

function datesOf(marks: readonly LaneMark[], side: Apart['side']): readonly DateApart[] {
  const dates = new Map<number, DateApart>()
  for (const { apart, to } of marks) {
    if (apart?.side === side) dates.set(to, { day: to, month: apart.month, year: apart.year })
  }
  return [...dates.values()].toSorted((a, b) => a.day - b.day)
}

function spread(
  dates: readonly DateApart[],
  side: Apart['side'],
  from: number,
  room: number,
): readonly Column[] {
  const step = room / dates.length
  return dates.map((date, index) => ({ ...date, side, x: from + step * (index + 0.5) }))
}
