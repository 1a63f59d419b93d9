import {
  businessDayAfter,
  CALENDARS,
  type Calendar,
  countDays,
  type DayCount,
  type Holiday,
} from '#domain/business-days.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { ClocksFacts } from './facts.ts'
import type { Lengths } from './lengths.ts'

type Holidays = ClocksFacts['holidays']

/** The ways to leave holidays out, and whose they are. */
export const WAYS = {
  weekdays: [],
  us: ['us'],
  jp: ['jp'],
  both: CALENDARS,
} as const satisfies Record<string, readonly Calendar[]>
export type Way = keyof typeof WAYS

/** A holiday on a working day, with the countries that keep it and what each calls it. */
export interface LeftOut {
  readonly day: Day
  readonly kept: readonly { readonly calendar: Calendar; readonly name: Holiday['name'] }[]
}

/** The day a number of days ends on, counted in one way. */
export interface PaymentCount {
  readonly way: 'days' | Way
  /** Days, or business days. */
  readonly length: number
  readonly on: Day
  readonly count: DayCount
  readonly left: readonly LeftOut[]
  /** The day it would be if the days banks are closed were left out instead; null where it is the same. */
  readonly banks: Day | null
}

/** One count for every way an edition knows of. */
export function paymentCounts(
  from: Day,
  { days, business }: Lengths,
  holidays: Holidays,
): readonly PaymentCount[] {
  const plain = days === null ? [] : [countPlain(from, days)]
  if (business === null) return plain
  const ways = ['weekdays', 'us', 'jp', 'both'] as const
  return [...plain, ...ways.map((way) => countIn(way, from, business, holidays))]
}

function countPlain(from: Day, length: number): PaymentCount {
  const on = addDays(from, length)
  const count = countDays(from, on, new Set())
  return { way: 'days', length, on, count, left: [], banks: null }
}

function countIn(way: Way, from: Day, length: number, holidays: Holidays): PaymentCount {
  const kept = keptIn(way, holidays)
  const on = businessDayAfter(from, length, daysOf(kept))
  const count = countDays(from, on, daysOf(kept))
  const open = kept.filter(({ holiday }) => holiday.closes === 'offices-and-banks')
  const banks = businessDayAfter(from, length, daysOf(open))
  return {
    ...{ way, length, on, count },
    left: leftOut(count, kept),
    banks: banks === on ? null : banks,
  }
}

/** The days from one day up to another in one way, with the holidays left out of them. */
export function countUpTo(
  way: Way,
  from: Day,
  until: Day,
  holidays: Holidays,
): { readonly count: DayCount; readonly left: readonly LeftOut[] } {
  const kept = keptIn(way, holidays)
  const count = countDays(from, until, daysOf(kept))
  return { count, left: leftOut(count, kept) }
}

interface Kept {
  readonly calendar: Calendar
  readonly holiday: Holiday
}

function keptIn(way: Way, holidays: Holidays): readonly Kept[] {
  return WAYS[way].flatMap((calendar) =>
    holidays[calendar].map((holiday) => ({ calendar, holiday })),
  )
}

function daysOf(kept: readonly Kept[]): ReadonlySet<Day> {
  return new Set(kept.map(({ holiday }) => holiday.day))
}

function leftOut({ closed }: DayCount, kept: readonly Kept[]): readonly LeftOut[] {
  return closed.map((day) => ({
    day,
    kept: kept
      .filter(({ holiday }) => holiday.day === day)
      .map(({ calendar, holiday: { name } }) => ({ calendar, name })),
  }))
}
