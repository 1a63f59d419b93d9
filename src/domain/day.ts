/** A calendar day `YYYY-MM-DD` as its source prints it: no clock, no time zone. */
export type Day = string & { readonly __day: never }

const PATTERN = /^\d{4}-\d{2}-\d{2}$/

/** True only for days that exist: 2025-02-30 is none. */
export function isDay(text: string): text is Day {
  if (!PATTERN.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** Reads a day; throws on anything else. For input that may be wrong use `isDay`. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`"${text}" is no calendar day; expected e.g. 2025-05-24`)
  return text
}

/** `2024-02` gives `2024-02-29`. */
export function lastDayOfMonth(month: string): Day {
  const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const last = number === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(number) ? 30 : 31
  return `${month}-${last}` as Day
}

export function addDays(from: Day, count: number): Day {
  const date = new Date(`${from}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10) as Day
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1970-01-01. Counted in whole numbers, for years from 0: lists of thousands ask for it. */
export function dayNumber(day: Day): number {
  const month = Number(day.slice(5, 7))
  // The year is taken to begin in March, so that a leap day is its last.
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  const inYear = Math.floor((153 * monthFromMarch + 2) / 5) + Number(day.slice(8, 10)) - 1
  return 365 * year + leapDays + inYear - 719_468
}

export function maxDay(first: Day, ...rest: readonly Day[]): Day {
  return rest.reduce((latest, each) => (each > latest ? each : latest), first)
}
