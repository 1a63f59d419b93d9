import { type Day, lastDayOfMonth } from './day.ts'
import { readClues } from './fiscal-label-forms.ts'
import { APRIL, type Label, toLabel } from './fiscal-label-months.ts'
import { type Candidate, candidatesOf, type Naming, wantsYear } from './fiscal-label-years.ts'
import {
  type FiscalPeriod,
  fiscalPeriod,
  type PeriodPart,
  parsePeriod,
  QUARTERS,
} from './period.ts'

/** What a label may mean: the months, and the periods of SoftBank's fiscal calendar they are. */
export interface Reading {
  readonly naming: Naming
  readonly start: Day
  readonly end: Day
  /** One where the months are a period of their own, else the quarters they are made of. */
  readonly periods: readonly FiscalPeriod[]
}

/** Why a label has no reading. */
export type LabelProblem =
  | 'too-long'
  | 'unknown'
  | 'no-year'
  | 'not-quarters'
  | 'other-year-end'
  | 'early-term'

export interface FiscalLabel {
  /** The likeliest first: SoftBank's own naming before others. */
  readonly readings: readonly Reading[]
  readonly problem: LabelProblem | null
}

/** No label is longer; what is, is a text. */
const LONGEST_LABEL = 100
/** Years far off are a slip, not a label. */
const KEY = /^fy(19|20)/
const COUNTED: readonly PeriodPart[] = ['q1', 'h1', '9m', 'year']

/**
 * Reads a label such as `Q1 2021`, `2025年3月期` or `4-6月期` in every way it is used of SoftBank's
 * results, whose fiscal year starts in April. One without a year is read among the `known` periods,
 * the latest first. Never throws.
 */
export function readFiscalLabel(text: string, known: readonly FiscalPeriod[] = []): FiscalLabel {
  if (text.length > LONGEST_LABEL) return { readings: [], problem: 'too-long' }
  const clues = readClues(text)
  const label = clues && toLabel(clues)
  if (!label) return { readings: [], problem: 'unknown' }
  const years = [...new Set(known.map(({ fiscalYear }) => fiscalYear))]
  const candidates = candidatesOf(label, years)
  const key = KEY.test(text.trim()) ? parsePeriod(text.trim()) : null
  const own: Reading[] = key
    ? [{ naming: 'key', start: key.start, end: key.end, periods: [key] }]
    : []
  const readings = distinct([...own, ...candidates.flatMap(toReading)]).filter(
    ({ naming, periods }) => naming !== 'no-year' || isKnown(periods, known),
  )
  if (readings.length > 0) return { readings, problem: null }
  return { readings, problem: problemOf(label, candidates) }
}

function problemOf(label: Label, candidates: readonly Candidate[]): LabelProblem {
  if (label.closing && label.closing.month !== 3) return 'other-year-end'
  if (label.term && candidates.length === 0) return 'early-term'
  if (!endsQuarter(label)) return 'not-quarters'
  if (wantsYear(label)) return 'no-year'
  return candidates.length > 0 ? 'not-quarters' : 'unknown'
}

function endsQuarter({ month, months }: Label): boolean {
  return [month?.month, months?.last].every((each = 12) => each % 3 === 0)
}

/** None where the months are not whole quarters. */
function toReading({ naming, first, count }: Candidate): Reading[] {
  if (first % 3 !== 0 || count % 3 !== 0) return []
  const periods = periodsOf(first, count)
  const [start, end] = [periods[0]?.start, lastDayOfMonth(monthText(first + count - 1))]
  return start ? [{ naming, start, end, periods }] : []
}

function periodsOf(first: number, count: number): FiscalPeriod[] {
  const quarters = Array.from({ length: count / 3 }, (_, index) => quarterAt(first + index * 3))
  const [only] = quarters
  const sinceApril = COUNTED[quarters.length - 1]
  const whole = only?.part === 'q1' && sinceApril
  return whole ? [fiscalPeriod(only.fiscalYear, sinceApril)] : quarters
}

function quarterAt(month: number): FiscalPeriod {
  const since = month - APRIL
  return fiscalPeriod(Math.floor(since / 12), QUARTERS[Math.floor((since % 12) / 3)] ?? 'q1')
}

function monthText(month: number): string {
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}

function distinct(readings: readonly Reading[]): Reading[] {
  const same = (a: Reading, b: Reading) => a.start === b.start && a.end === b.end
  return readings.filter(
    (each, index) => readings.findIndex((first) => same(first, each)) === index,
  )
}

/** Whether the record has the period itself, or the quarter it ends with. */
function isKnown(periods: readonly FiscalPeriod[], known: readonly FiscalPeriod[]): boolean {
  const end = periods.at(-1)?.end
  return known.some((each) => each.end === end)
}
