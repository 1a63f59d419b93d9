import type { Day } from '#domain/day.ts'
import { type FiscalPeriod, type PeriodKey, parsePeriod } from '#domain/period.ts'
import type { Locale } from '#domain/text.ts'
import { MONTHS } from './date.ts'
import { words } from './words.ts'

/**
 * A fiscal period, named by the year it starts in. `long` on first use in a view, with its months:
 * `Q2 FY2024 (Jul–Sep 2024)`; `short` after; `table` gives the short name too.
 * Throws on a key that is none.
 */
export function formatPeriod(
  period: PeriodKey | FiscalPeriod,
  locale: Locale,
  form: 'long' | 'short' | 'table' = 'long',
): string {
  const fiscal = typeof period === 'string' ? parsePeriod(period) : period
  if (fiscal === null)
    throw new RangeError(`"${period}" is no fiscal period; expected e.g. fy2024q4`)
  const name = shortName(fiscal, locale)
  if (form !== 'long') return name
  return locale === 'en' ? `${name} (${monthsEn(fiscal)})` : `${name}（${monthsJa(fiscal)}）`
}

/** Whole months from a day to a day: `Apr–Jun 2021`, `Apr 2024–Mar 2025`, `2021年4～6月`. */
export function formatMonths(start: Day, end: Day, locale: Locale): string {
  const [from, to] = [start, end].map((day) => ({ year: day.slice(0, 4), month: monthOf(day) }))
  if (!from || !to) return ''
  const same = from.year === to.year
  if (locale === 'ja') {
    const last = same ? `${to.month}月` : `${to.year}年${to.month}月`
    return `${from.year}年${from.month}${same ? '' : '月'}～${last}`
  }
  const [first = '', last = ''] = [from, to].map(({ month }) => MONTHS[month - 1])
  return `${first}${same ? '' : ` ${from.year}`}–${last} ${to.year}`
}

function shortName({ fiscalYear, part }: FiscalPeriod, locale: Locale): string {
  const partName = words(locale).periodPart[part]
  return locale === 'en' ? `${partName} FY${fiscalYear}`.trim() : `${fiscalYear}年度${partName}`
}

function monthsEn({ part, start, end }: FiscalPeriod): string {
  const first = MONTHS[monthOf(start) - 1] ?? ''
  const last = MONTHS[monthOf(end) - 1] ?? ''
  if (part === 'year') return `${first} ${start.slice(0, 4)}–${last} ${end.slice(0, 4)}`
  if (part === 'h1' || part === '9m') return `${first}–${last}`
  return `${first}–${last} ${end.slice(0, 4)}`
}

/** The year is named by the month it closes in, as Japanese filings do: 2025年3月期. */
function monthsJa({ part, start, end }: FiscalPeriod): string {
  if (part === 'year') return `${end.slice(0, 4)}年${monthOf(end)}月期`
  const months = `${monthOf(start)}～${monthOf(end)}月`
  return part === 'h1' ? `${months}累計` : months
}

function monthOf(day: string): number {
  return Number(day.slice(5, 7))
}
