import {
  APRIL,
  isPart,
  type Label,
  partMonths,
  rangeOf,
  shapeOf,
  spanOf,
} from './fiscal-label-months.ts'

/** How the year of a reading is told; SoftBank names its fiscal years by the year they start in. */
export type Naming =
  | 'key'
  | 'start-year'
  | 'end-year'
  | 'calendar'
  | 'closing-month'
  | 'cumulative'
  | 'both-years'
  | 'months'
  | 'end-month'
  | 'term'
  | 'no-year'

/** Months that follow each other, the first counted from January of the year 0. */
export interface Candidate {
  readonly naming: Naming
  readonly first: number
  readonly count: number
}

/** SoftBank Group filed its report for April 2019 to March 2020 as that of its 40th term; earlier ones were not all years. */
export const FIRST_TERM = { term: 40, fiscalYear: 2019 } as const

/** Every span of months a label may mean, the likeliest first; `years` are the fiscal years to look through if it names none. */
export function candidatesOf(label: Label, years: readonly number[]): readonly Candidate[] {
  const named = inNamedYears(label)
  const found = named.length > 0 ? named : inOwnYears(label)
  const all = wantsYear(label) ? inEveryYear(label, years) : found
  return all.filter((candidate) => fits(candidate, label))
}

/** Whether a label names a part of a year but no year. */
export function wantsYear(label: Label): boolean {
  const { year, closing, term, month, months, part, length, 'both-years': both } = label
  const own = [month?.year, months?.firstYear, months?.lastYear].some((each) => each != null)
  const tells = own || [year, closing, term, both].some((each) => each !== undefined)
  return !tells && Boolean(part || rangeOf(label) || length?.counted)
}

/** Readings of a label whose year has a name: `FY2024`, `2025年3月期`, `第45期`. */
function inNamedYears(label: Label): Candidate[] {
  const { year, closing, term, calendar, fiscal, month, months, 'both-years': both } = label
  if (year && fiscal)
    return [...inYear('start-year', year.year, label), ...inYear('end-year', year.year - 1, label)]
  if (term) {
    const since = term.term - FIRST_TERM.term
    return since < 0 ? [] : inYear('term', FIRST_TERM.fiscalYear + since, label)
  }
  if (both) return inYear('both-years', both.year, label)
  if (closing) return closing.month === 3 ? inClosingYear(closing.year - 1, label) : []
  if (year && calendar) return inYear('calendar', year.year, label)
  if (!year || month || months) return []
  return [
    ...inYear('start-year', year.year, label),
    ...inYear('end-year', year.year - 1, label),
    ...inYear('calendar', year.year, label),
  ]
}

/** Reports name a quarter and tell all months up to its end: `2025年3月期第3四半期`. */
function inClosingYear(fiscalYear: number, label: Label): Candidate[] {
  const part = label.part?.part
  const plain = inYear('closing-month', fiscalYear, label)
  if (label.total || (part !== 'q2' && part !== 'q3')) return plain
  return [...plain, ...inYear('cumulative', fiscalYear, { ...label, total: { kind: 'total' } })]
}

function inYear(naming: Naming, year: number, label: Label): Candidate[] {
  const start = year * 12 + (naming === 'calendar' ? 0 : APRIL)
  const shape = shapeOf(label, start % 12)
  return shape ? [{ naming, first: start + shape[0], count: shape[1] }] : []
}

/** Readings of months that carry a year of the calendar: `Jan-Mar 2025`, `March 2025 quarter`. */
function inOwnYears({ year, months, month, length, part }: Label): Candidate[] {
  if (months) {
    const { first, count } = spanOf(months)
    const wraps = first + count > 12
    const { firstYear, lastYear } = months
    const starts = [firstYear, lastYear === null ? null : lastYear - (wraps ? 1 : 0)]
    const plain = year && firstYear === null && lastYear === null ? [year.year] : []
    const told = [...starts, ...plain, ...plain.map((each) => (wraps ? each - 1 : each))]
    const own = [...new Set(told.filter((each) => each !== null))]
    return own.map((each) => ({ naming: 'months', first: each * 12 + first, count }))
  }
  const endYear = month?.year ?? year?.year
  if (!month || endYear === undefined) return []
  const end = endYear * 12 + month.month
  const sinceApril = ((month.month - 1 - APRIL + 12) % 12) + 1
  const counts = length ? [length.months] : part ? [partMonths(part.part)] : [3, sinceApril]
  return [...new Set(counts)].map((count) => ({ naming: 'end-month', first: end - count, count }))
}

/** Readings of a label without a year: `4-6月期`, `2Q`. The latest first. */
function inEveryYear(label: Label, years: readonly number[]): Candidate[] {
  const range = rangeOf(label)
  const starts = [...new Set(years.flatMap((year) => [year, year + 1]))].toSorted((a, b) => b - a)
  return starts.flatMap((year) => {
    if (range) return [{ naming: 'no-year', first: year * 12 + range.first, count: range.count }]
    const told = inYear(label.calendar ? 'calendar' : 'no-year', year, label)
    return told.map((candidate) => ({ ...candidate, naming: 'no-year' as const }))
  })
}

/** Whether nothing else in the label speaks against a reading. */
function fits({ naming, first, count }: Candidate, label: Label): boolean {
  const { year, months, month, length, closing, 'both-years': both } = label
  const last = first + count - 1
  const [firstYear, lastYear] = [Math.floor(first / 12), Math.floor(last / 12)]
  const fiscalYear = Math.floor((first - APRIL) / 12)
  const within = (year: number) => fiscalYear === year && Math.floor((last - APRIL) / 12) === year
  const own = naming === 'months' || naming === 'end-month'
  const ranged = own || (naming === 'no-year' && rangeOf(label) !== null)
  return [
    !months || (first % 12 === months.first - 1 && count === spanOf(months).count),
    !months || months.firstYear === null || months.firstYear === firstYear,
    !months || months.lastYear === null || months.lastYear === lastYear,
    !month || (last % 12 === month.month - 1 && (month.year ?? lastYear) === lastYear),
    !length || length.months === count,
    !ranged || isPart(first, count, label),
    closing?.month !== 3 || within(closing.year - 1),
    !both || within(both.year),
    !year || own || [fiscalYear, fiscalYear + 1, firstYear].includes(year.year),
  ].every(Boolean)
}
