import type { WidthClass } from './drawing.ts'
import { layoutLanes } from './lanes-layout.ts'
import type { Count, LaneFrame, LaneMark, LanesAxis, Month } from './lanes-parts.ts'
import type { LanesDrawing } from './lanes-view.ts'

/** A part of the axis, both days within it; days are counted from 1970-01-01. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** No part is shorter: four weeks. */
export const LEAST = 28
/** In a part as short as this the axis names days too. */
const DAYS = 100

export function wholeOf({ axis }: LanesDrawing): Range {
  return { from: axis.from, to: axis.to }
}

export function isWhole(range: Range, whole: Range): boolean {
  return range.from <= whole.from && range.to >= whole.to
}

/** `factor` below 1 comes closer; the day `at` stays where it is. */
export function zoomed({ from, to }: Range, whole: Range, factor: number, at?: number): Range {
  const length = to - from
  const fixed = Math.min(Math.max(at ?? (from + to) / 2, from), to)
  // Each step is felt, however small it is.
  const round = factor < 1 ? Math.floor : Math.ceil
  const wanted = Math.max(LEAST, round(length * factor))
  // Nearly all is all: halving and doubling again comes back to it.
  if (factor > 1 && wanted > (whole.to - whole.from) * 0.98) return whole
  const first = Math.round(fixed - ((fixed - from) / length) * wanted)
  return within({ from: first, to: first + wanted }, whole)
}

/** Moves by days, never off the axis and always by whole days. */
export function panned({ from, to }: Range, whole: Range, days: number): Range {
  const by = Math.round(days)
  return within({ from: from + by, to: to + by }, whole)
}

/** As long as wanted, as far as the axis goes. */
function within({ from, to }: Range, whole: Range): Range {
  const length = to - from
  if (length >= whole.to - whole.from) return whole
  const first = Math.min(Math.max(from, whole.from), whole.to - length)
  return { from: first, to: first + length }
}

/** The heights of a whole drawing's lanes, for its parts to keep. */
export function frameOf(drawing: LanesDrawing, width: WidthClass): readonly LaneFrame[] {
  return layoutLanes(drawing, width).lanes.map(({ lane, up, down }) => {
    return { key: lane.key, up, down }
  })
}

/** A part of a drawing, in its size; what stands beside the axis stays there. */
export function windowOf(
  drawing: LanesDrawing,
  range: Range,
  frame: readonly LaneFrame[],
): LanesDrawing {
  const cut = <T extends Range>(all: readonly T[]) => all.flatMap((each) => clamped(each, range))
  const { axis, density, gaps } = drawing
  return {
    ...{ ...drawing, frame, gaps: cut(gaps) },
    density: { ...density, months: cut(density.months) },
    marks: drawing.marks.flatMap((mark) => (mark.apart ? [mark] : clamped(mark, range))),
    axis: {
      ...{ ...axis, from: range.from, to: range.to, months: monthsIn(drawing, range) },
      observed: axis.observed && axis.observed.at >= range.from ? axis.observed : null,
    },
  }
}

function clamped<T extends Range>(each: T, { from, to }: Range): readonly T[] {
  if (each.to < from || each.from > to) return []
  return [{ ...each, from: Math.max(each.from, from), to: Math.min(each.to, to) }]
}

/** How many events a part has on the axis, whether drawn one by one or as columns. */
export function countIn(marks: readonly LaneMark[], range: Range): number {
  const within = marks.filter(
    ({ apart, from, to }) => !apart && to >= range.from && from <= range.to,
  )
  const columns = within.filter(({ count }) => count !== null)
  if (columns.length === 0) return within.length
  return columns.reduce((sum, { count }) => sum + (count ?? 0), 0)
}

/** The months that begin in a part; in a short one the weeks of them as well. */
function monthsIn({ axis, words }: LanesDrawing, { from, to }: Range): readonly Month[] {
  const inside = ({ at }: Month) => at >= from && at <= to
  if (to - from > DAYS) return axis.months.filter(inside)
  return axis.months.flatMap((month) => weeksOf(month, axis, words.day)).filter(inside)
}

function weeksOf(month: Month, { months }: LanesAxis, pattern: string): readonly Month[] {
  const next = months[months.indexOf(month) + 1]
  return [1, 8, 15, 22].flatMap((day) => {
    const at = month.at + day - 1
    if (next && at >= next.at) return []
    const text = pattern.replace('{month}', month.text).replace('{day}', String(day))
    // None is left out for want of room but by its words; January's first keeps its stronger line.
    return [{ ...month, at, text, number: day === 1 && month.number === 1 ? 1 : 13 }]
  })
}

/** The first day of the first column and the last of the last that a part touches. */
export function monthsAround({ density }: LanesDrawing, range: Range): Range {
  const touched = density.months.filter(
    ({ from, to }: Count) => to >= range.from && from <= range.to,
  )
  return { from: touched[0]?.from ?? range.from, to: touched.at(-1)?.to ?? range.to }
}
