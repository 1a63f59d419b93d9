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
  const [year = '0', number = '0'] = month.split('-')
  const date = new Date(Date.UTC(Number(year), Number(number), 0))
  return date.toISOString().slice(0, 10) as Day
}

export function addDays(from: Day, count: number): Day {
  const date = new Date(`${from}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + count)
  return date.toISOString().slice(0, 10) as Day
}

/** Whole days from `from` to `to`; negative if `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

export function maxDay(first: Day, ...rest: readonly Day[]): Day {
  return rest.reduce((latest, each) => (each > latest ? each : latest), first)
}
