import type { Day } from './day.ts'
import { type FiscalPeriod, type PeriodKey, parsePeriod } from './period.ts'
import type { MeasureId } from './softbank.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'

/** A place in a series where what is counted changed: numbers before and after are not one line. */
export interface Break {
  readonly id: string
  readonly measures: readonly MeasureId[]
  /** The first quarter told the new way; longer periods that end with it or later are told so too. */
  readonly from: PeriodKey
  /** What a per-share figure from before is divided by to stand on today's shares; null for other breaks. */
  readonly divisor: bigint | null
  /** A few words for a line in a drawing. */
  readonly name: Text
  readonly text: Text
  readonly knownOn: Day
  readonly cites: readonly Cite[]
}

/** Is the period told in the old way? Throws if the break starts at no fiscal period. */
export function isBefore({ from, id }: Break, period: FiscalPeriod): boolean {
  const start = parsePeriod(from)
  if (start === null)
    throw new RangeError(`the break "${id}" starts at no fiscal period: "${from}"`)
  return period.end < start.end
}

/** The breaks of a measure that lie between two periods, in any order. */
export function breaksBetween(
  breaks: readonly Break[],
  measure: MeasureId,
  a: FiscalPeriod,
  b: FiscalPeriod,
): Break[] {
  return breaks.filter(
    (each) => each.measures.includes(measure) && isBefore(each, a) !== isBefore(each, b),
  )
}
