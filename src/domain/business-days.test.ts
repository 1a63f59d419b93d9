import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { businessDayAfter, countDays, isWeekend } from './business-days.ts'
import { addDays, type Day, day, daysBetween } from './day.ts'

const NONE: ReadonlySet<Day> = new Set()
const closed = (...days: readonly string[]): ReadonlySet<Day> => new Set(days.map(day))

describe('a business day', () => {
  it('is counted from the next day: 45 weekdays after 17 February 2026 end on 21 April', () => {
    expect(businessDayAfter(day('2026-02-17'), 45, NONE)).toBe('2026-04-21')
  })

  it.each([
    // Monday 23 February and Friday 20 March are closed: two days later.
    ['2026-02-17', ['2026-02-23', '2026-03-20'], '2026-04-23'],
    // A holiday on the first day that could be counted, and one on the last.
    ['2026-02-17', ['2026-02-18'], '2026-04-22'],
    ['2026-02-17', ['2026-04-21'], '2026-04-22'],
    // The day of the notice itself and a Sunday close nothing.
    ['2026-02-17', ['2026-02-17', '2026-02-22'], '2026-04-21'],
    // One day out brings in another: 22 April is closed too.
    ['2026-02-17', ['2026-03-20', '2026-04-22'], '2026-04-23'],
  ])('after %s with %j left out', (from, left, expected) => {
    expect(businessDayAfter(day(from), 45, closed(...left))).toBe(expected)
  })

  it.each([
    ['2026-02-20', '2026-02-23'],
    ['2026-02-21', '2026-02-23'],
    ['2026-02-22', '2026-02-23'],
    ['2026-02-23', '2026-02-24'],
    ['2027-12-31', '2028-01-03'],
  ])('the first after %s is %s', (from, expected) => {
    expect(businessDayAfter(day(from), 1, NONE)).toBe(expected)
  })

  it.each([0, -1, 1.5, Number.NaN])('cannot be number %s', (count) => {
    expect(() => businessDayAfter(day('2026-02-17'), count, NONE)).toThrow(/business day/)
  })
})

describe('the days up to another', () => {
  it('add up: 65 days are 45 business days, 18 at weekends and two closed', () => {
    expect(
      countDays(day('2026-02-17'), day('2026-04-23'), closed('2026-02-23', '2026-03-20')),
    ).toEqual({ days: 65, weekend: 18, closed: ['2026-02-23', '2026-03-20'], business: 45 })
  })

  it('are none up to the same day or an earlier one', () => {
    for (const until of ['2026-02-17', '2026-02-01']) {
      expect(countDays(day('2026-02-17'), day(until), NONE)).toMatchObject({ days: 0, business: 0 })
    }
  })
})

const START = day('2025-01-01')
const days = fc.integer({ min: 0, max: 1500 }).map((after) => addDays(START, after))
const calendars = fc.uniqueArray(days, { maxLength: 60 }).map((list) => new Set(list))
const counts = fc.integer({ min: 1, max: 120 })

/** Another way to the same number: every day after one up to another, in one list. */
function recount(from: Day, until: Day, left: ReadonlySet<Day>): number {
  const all = Array.from({ length: daysBetween(from, until) }, (_, index) => index + 1)
  return all
    .map((after) => addDays(from, after))
    .filter((each) => !['Sat', 'Sun'].includes(new Date(each).toUTCString().slice(0, 3)))
    .filter((each) => !left.has(each)).length
}

describe('whatever days are closed', () => {
  it('the count is exact, and its last day a business day', () => {
    fc.assert(
      fc.property(days, counts, calendars, (from, count, left) => {
        const last = businessDayAfter(from, count, left)
        expect(recount(from, last, left)).toBe(count)
        expect(recount(from, addDays(last, -1), left)).toBe(count - 1)
        const { days: all, weekend, closed: out, business } = countDays(from, last, left)
        expect([business, weekend + out.length + business]).toEqual([count, all])
        expect(out.every((each) => left.has(each) && !isWeekend(each))).toBe(true)
      }),
    )
  })

  it('another holiday never makes the date earlier', () => {
    fc.assert(
      fc.property(days, counts, calendars, days, (from, count, left, more) => {
        const before = businessDayAfter(from, count, left)
        const after = businessDayAfter(from, count, new Set([...left, more]))
        expect(after >= before).toBe(true)
      }),
    )
  })
})
