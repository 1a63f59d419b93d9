import { type Day, lastDayOfMonth } from './day.ts'

/** Part of a fiscal year that starts on 1 April: a quarter, the half, nine months or the year. */
export type PeriodPart = 'q1' | 'q2' | 'q3' | 'q4' | 'h1' | '9m' | 'year'

/** `fy2024`, `fy2024q4`, `fy2024h1`, `fy2024-9m`: the fiscal year is named by the year it starts in. */
export type PeriodKey = string & { readonly __period: never }

export interface FiscalPeriod {
  readonly key: PeriodKey
  readonly fiscalYear: number
  readonly part: PeriodPart
  readonly start: Day
  readonly end: Day
}

export const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const
const PATTERN = /^fy(\d{4})(q[1-4]|h1|-9m)?$/
const MONTHS: Record<PeriodPart, readonly [first: number, count: number]> = {
  q1: [0, 3],
  q2: [3, 3],
  q3: [6, 3],
  q4: [9, 3],
  h1: [0, 6],
  '9m': [0, 9],
  year: [0, 12],
}

/** Reads a period key; null if it is none. */
export function parsePeriod(text: string): FiscalPeriod | null {
  const match = PATTERN.exec(text)
  if (!match) return null
  const part = ((match[2] ?? 'year').replace('-', '') as PeriodPart) ?? 'year'
  return fiscalPeriod(Number(match[1]), part)
}

export function fiscalPeriod(fiscalYear: number, part: PeriodPart): FiscalPeriod {
  const [first, count] = MONTHS[part]
  return {
    key: periodKey(fiscalYear, part),
    fiscalYear,
    part,
    start: `${month(fiscalYear, first)}-01` as Day,
    end: lastDayOfMonth(month(fiscalYear, first + count - 1)),
  }
}

/** The same part of the year before. */
export function yearBefore({ fiscalYear, part }: FiscalPeriod): FiscalPeriod {
  return fiscalPeriod(fiscalYear - 1, part)
}

/** The quarter before a quarter; null for a longer period. */
export function quarterBefore({ fiscalYear, part }: FiscalPeriod): FiscalPeriod | null {
  const at = (QUARTERS as readonly string[]).indexOf(part)
  if (at < 0) return null
  const before = QUARTERS[at - 1]
  return before ? fiscalPeriod(fiscalYear, before) : fiscalPeriod(fiscalYear - 1, 'q4')
}

/** The quarter a period ends with; a quarter is its own. */
export function lastQuarter({ fiscalYear, part }: FiscalPeriod): FiscalPeriod {
  const last = { h1: 'q2', '9m': 'q3', year: 'q4' } as const
  return fiscalPeriod(fiscalYear, part in last ? last[part as keyof typeof last] : part)
}

/** From the year's first day to the quarter's last: `q1`, `h1`, `9m` or the year. */
export function cumulativeTo({ fiscalYear, part }: FiscalPeriod): FiscalPeriod {
  const whole = { q2: 'h1', q3: '9m', q4: 'year' } as const
  return fiscalPeriod(fiscalYear, part in whole ? whole[part as keyof typeof whole] : part)
}

/** The four quarters of a fiscal year, first to last. */
export function quartersOf(fiscalYear: number): readonly FiscalPeriod[] {
  return QUARTERS.map((part) => fiscalPeriod(fiscalYear, part))
}

function periodKey(fiscalYear: number, part: PeriodPart): PeriodKey {
  const suffix = part === 'year' ? '' : part === '9m' ? '-9m' : part
  return `fy${fiscalYear}${suffix}` as PeriodKey
}

/** `offset` months after April of the fiscal year, as `YYYY-MM`. */
function month(fiscalYear: number, offset: number): string {
  const index = 3 + offset
  return `${fiscalYear + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
}
