import Holidays, { type HolidaysTypes } from 'date-holidays'
import { type Calendar, type Holiday, isWeekend } from '#domain/business-days.ts'
import { addDays, type Day, day } from '#domain/day.ts'
import { NAMES, OBSERVED, YEAR_END } from './names.ts'

/** Asked in English, the library names a holiday the same in every language of the page. */
const BOOKS = {
  us: new Holidays('US', { languages: 'en' }),
  jp: new Holidays('JP', { languages: 'en' }),
} as const

const SUBSTITUTE = / \(substitute day\)$/
const OFFICES_ONLY = ['12-29', '12-30']

/**
 * The days from `from` to `until`, both included, on which the federal offices of the United States, or
 * the public offices of Japan, are closed by law. Weekends are not among them unless a holiday falls on one.
 */
export function holidaysIn(calendar: Calendar, from: Day, until: Day): readonly Holiday[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  const years = Array.from({ length: Math.max(last - first + 1, 0) }, (_, index) => first + index)
  return years
    .flatMap((year) => holidaysOf(calendar, year))
    .filter((holiday) => holiday.day >= from && holiday.day <= until)
}

/** A year takes the library some milliseconds and never changes. */
const WORKED_OUT = new Map<string, readonly Holiday[]>()

function holidaysOf(calendar: Calendar, year: number): readonly Holiday[] {
  const key = `${calendar} ${year}`
  const known = WORKED_OUT.get(key)
  if (known) return known
  const all = [...published(calendar, year), ...yearEnd(calendar, year)]
  const byDay = new Map(all.map((holiday) => [holiday.day, holiday]))
  const sorted = [...byDay.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  WORKED_OUT.set(key, sorted)
  return sorted
}

/**
 * `bank` days too: the library files under it what Japan's banks keep at the turn of the year, and the
 * day on which federal offices keep a Veterans Day that falls on a weekend.
 */
function published(calendar: Calendar, year: number): readonly Holiday[] {
  return BOOKS[calendar]
    .getHolidays(year)
    .filter(({ type }) => type === 'public' || type === 'bank')
    .map((holiday) => toHoliday(calendar, holiday))
}

function toHoliday(
  calendar: Calendar,
  { date, name, substitute: moved = false }: HolidaysTypes.Holiday,
): Holiday {
  const on = day(date.slice(0, 10))
  const known = NAMES[calendar][name.replace(SUBSTITUTE, '')]
  if (!known) throw new RangeError(`date-holidays: no name of ours for "${name}" on ${on}`)
  return {
    day: on,
    name: moved ? OBSERVED[calendar](known) : known,
    closes: calendar === 'us' && moved && isBeforeWeekend(on) ? 'offices' : 'offices-and-banks',
  }
}

/** Banks of the Federal Reserve stay open on the Friday before a holiday that falls on a Saturday. */
function isBeforeWeekend(on: Day): boolean {
  return isWeekend(addDays(on, 1))
}

/** By law Japan's public offices close from 29 December to 3 January, its banks from 31 December. */
function yearEnd(calendar: Calendar, year: number): readonly Holiday[] {
  if (calendar !== 'jp') return []
  return OFFICES_ONLY.map((date) => ({
    ...{ day: day(`${year}-${date}`), name: YEAR_END, closes: 'offices' },
  }))
}
