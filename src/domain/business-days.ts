import { addDays, type Day } from './day.ts'
import type { Text } from './text.ts'

/** Whose holidays are left out of a count. */
export const CALENDARS = ['us', 'jp'] as const
export type Calendar = (typeof CALENDARS)[number]

/** A day on which a country's public offices are closed by law. */
export interface Holiday {
  readonly day: Day
  readonly name: Text
  /** Some days close public offices while banks stay open. */
  readonly closes: 'offices' | 'offices-and-banks'
}

/** The days after one day up to another, each of one kind: `days` is the sum of the others. */
export interface DayCount {
  readonly days: number
  /** Saturdays and Sundays, holidays among them. */
  readonly weekend: number
  /** The days closed that are not at a weekend, first to last. */
  readonly closed: readonly Day[]
  readonly business: number
}

const SUNDAY = 0
const SATURDAY = 6

export function isWeekend(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday === SUNDAY || weekday === SATURDAY
}

/**
 * The `count`-th business day after `from`: the first that can be counted is the next day. Days in
 * `closed` and weekends are left out. Throws unless `count` is a whole number from 1 up.
 */
export function businessDayAfter(from: Day, count: number, closed: ReadonlySet<Day>): Day {
  if (!Number.isSafeInteger(count) || count < 1) {
    throw new RangeError(`cannot count to business day ${count}; expected 1 or more`)
  }
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, 1)
    if (!isWeekend(day) && !closed.has(day)) left -= 1
  }
  return day
}

/** The days after `from` up to and with `until`, by kind; none where `until` is not later. */
export function countDays(from: Day, until: Day, closed: ReadonlySet<Day>): DayCount {
  const left: Day[] = []
  let [days, weekend] = [0, 0]
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1)) {
    days += 1
    if (isWeekend(day)) weekend += 1
    else if (closed.has(day)) left.push(day)
  }
  return { days, weekend, closed: left, business: days - weekend - left.length }
}
