import type { PeriodPart } from './period.ts'

/** A part of a year as labels name it; the second half is no period of SoftBank's own. */
export type LabelPart = PeriodPart | 'h2'

/** Months as a label names them, with the years it gives. */
export interface MonthRange {
  readonly first: number
  readonly last: number
  readonly firstYear: number | null
  readonly lastYear: number | null
}

/** What one word of a label says. */
export type Clue =
  | { readonly kind: 'calendar' }
  | { readonly kind: 'fiscal' }
  | { readonly kind: 'total' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'both-years'; readonly year: number }
  | { readonly kind: 'term'; readonly term: number }
  | { readonly kind: 'closing'; readonly year: number; readonly month: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | ({ readonly kind: 'months' } & MonthRange)
  | { readonly kind: 'part'; readonly part: LabelPart }
  /** `counted`: from the first day of the year, unless the label says where it ends. */
  | { readonly kind: 'length'; readonly months: number; readonly counted: boolean }

/** The pieces of a word, `all` the whole of it. */
export type Pieces = Readonly<Record<string, string | undefined>>

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const COUNTS: Readonly<Record<string, number>> = { three: 3, six: 6, nine: 9, twelve: 12 }
const ORDINALS: readonly RegExp[] = [/1|一|first/, /2|二|second/, /3|三|third/, /4|四|fourth/]

/** Two digits are a year of this century. */
export function readYear(text = ''): Clue {
  return { kind: 'year', year: yearOf(text) }
}

export function readClosing({ y = '', m = '' }: Pieces): readonly Clue[] {
  return [{ kind: 'closing', year: yearOf(y), month: monthOf(m) }]
}

export function readMonth({ y, m = '' }: Pieces): readonly Clue[] {
  return [{ kind: 'month', year: y === undefined ? null : yearOf(y), month: monthOf(m) }]
}

export function readMonths({ fy, fm = '', ly, lm = '' }: Pieces): readonly Clue[] {
  const [first, last] = [monthOf(fm), monthOf(lm)]
  const [firstYear, lastYear] = [fy, ly].map((y) => (y === undefined ? null : yearOf(y)))
  return [{ kind: 'months', first, last, firstYear: firstYear ?? null, lastYear: lastYear ?? null }]
}

/** `2024/25`; null where the second is not the year after the first. */
export function readBothYears({ y = '', next = '' }: Pieces): readonly Clue[] | null {
  const year = yearOf(y)
  return yearOf(next) === year + 1 ? [{ kind: 'both-years', year }] : null
}

export function readQuarter({ all = '' }: Pieces): readonly Clue[] {
  const part = (['q1', 'q2', 'q3', 'q4'] as const)[ORDINALS.findIndex((each) => each.test(all))]
  return part ? [{ kind: 'part', part }] : []
}

export function readLength({ count = '' }: Pieces): readonly Clue[] {
  return [{ kind: 'length', months: COUNTS[count] ?? Number(count), counted: true }]
}

function yearOf(text: string): number {
  const digits = text.replace("'", '')
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}

function monthOf(text: string): number {
  const named = MONTHS.indexOf(text.slice(0, 3))
  return named < 0 ? Number(text) : named + 1
}
