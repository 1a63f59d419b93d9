import { type Day, daysBetween } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { type FiscalPeriod, type PeriodKey, parsePeriod, yearBefore } from '#domain/period.ts'
import type { Measure, Report } from '#domain/softbank.ts'
import { figureOf } from './cell-view.ts'

/** Where one measure stood at the end of a quarter, as far as the edition knows. */
export interface QuarterEnd {
  readonly period: FiscalPeriod
  readonly figure: Figure | null
}

export interface KnownEnd extends QuarterEnd {
  readonly figure: Figure
}

/** The stretch of quarters an edition can draw, and what stands out in it. */
export interface QuarterEnds {
  readonly all: readonly QuarterEnd[]
  readonly known: readonly KnownEnd[]
  readonly latest: KnownEnd
  /** The same quarter of the year before, where its number can be compared. */
  readonly base: KnownEnd | null
  readonly lowest: KnownEnd
  readonly highest: KnownEnd
  /** True where earlier quarters are in the record without a number. */
  readonly startsLate: boolean
}

/**
 * From the first number of a measure to the last quarter the edition says anything of; null without a
 * number. `compare` orders two figures by size.
 */
export function toQuarterEnds(
  reports: readonly Report[],
  measure: Measure['id'],
  isNumber: (figure: Figure) => boolean,
  compare: (a: Figure, b: Figure) => number,
): QuarterEnds | null {
  const quarters = reports.flatMap((report): QuarterEnd[] => {
    const period = parsePeriod(report.period)
    return period ? [{ period, figure: figureOf(report, measure) }] : []
  })
  const first = quarters.findIndex(({ figure }) => figure !== null && isNumber(figure))
  const end = quarters.findLastIndex(({ figure }) => figure !== null) + 1
  const all = quarters.slice(Math.max(first, 0), end)
  const known = all.filter(
    (each): each is KnownEnd => each.figure !== null && isNumber(each.figure),
  )
  const latest = known.at(-1)
  const sorted = known.toSorted((a, b) => compare(a.figure, b.figure))
  const [lowest, highest] = [sorted.at(0), sorted.at(-1)]
  if (first < 0 || !latest || !lowest || !highest) return null
  const base = baseOf(latest, known)
  return { all, known, latest, base, lowest, highest, startsLate: first > 0 }
}

function baseOf(latest: KnownEnd, known: readonly KnownEnd[]): KnownEnd | null {
  const key: PeriodKey = yearBefore(latest.period).key
  const base = known.find(({ period }) => period.key === key)
  return base?.figure.presentation === latest.figure.presentation ? (base ?? null) : null
}

/** Days on the axis count from here. */
const ORIGIN = '2000-01-01' as Day

export function placeOf(day: Day): number {
  return daysBetween(ORIGIN, day)
}

/** The first day of each calendar year the quarter-ends fall into. */
export function yearsOf(ends: readonly QuarterEnd[]): readonly { year: string; at: number }[] {
  const years = new Set(ends.map(({ period }) => period.end.slice(0, 4)))
  return [...years].map((year) => ({ year, at: placeOf(`${year}-01-01` as Day) }))
}
