import { afterEach, describe, expect, it, vi } from 'vitest'
import { type Calendar, isWeekend } from '#domain/business-days.ts'
import { addDays, day } from '#domain/day.ts'
import { holidaysIn } from './holidays.ts'

/** Written out by hand from the laws of both countries, year by year; `~` is a day kept instead of another. */
const BY_HAND = {
  us: {
    2025: '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25',
    2026: '01-01 01-19 02-16 05-25 06-19 07-03~ 07-04 09-07 10-12 11-11 11-26 12-25',
    2027: '01-01 01-18 02-15 05-31 06-18~ 06-19 07-04 07-05~ 09-06 10-11 11-11 11-25 12-24~ 12-25 12-31~',
    2028: '01-01 01-17 02-21 05-29 06-19 07-04 09-04 10-09 11-10~ 11-11 11-23 12-25',
    2029: '01-01 01-15 02-19 05-28 06-19 07-04 09-03 10-08 11-11 11-12~ 11-22 12-25',
  },
  jp: {
    2025: '01-01 01-02 01-03 01-13 02-11 02-23 02-24~ 03-20 04-29 05-03 05-04 05-05 05-06~ 07-21 08-11 09-15 09-23 10-13 11-03 11-23 11-24~ 12-29 12-30 12-31',
    2026: '01-01 01-02 01-03 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06~ 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23 12-29 12-30 12-31',
    2027: '01-01 01-02 01-03 01-11 02-11 02-23 03-21 03-22~ 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23 12-29 12-30 12-31',
    2028: '01-01 01-02 01-03 01-10 02-11 02-23 03-20 04-29 05-03 05-04 05-05 07-17 08-11 09-18 09-22 10-09 11-03 11-23 12-29 12-30 12-31',
    2029: '01-01 01-02 01-03 01-08 02-11 02-12~ 02-23 03-20 04-29 04-30~ 05-03 05-04 05-05 07-16 08-11 09-17 09-23 09-24~ 10-08 11-03 11-23 12-29 12-30 12-31',
  },
} as const

const LISTS = (['us', 'jp'] as const).flatMap((calendar) =>
  Object.entries(BY_HAND[calendar]).map(([year, list]) => [calendar, year, list] as const),
)

const yearOf = (calendar: Calendar, year: string) =>
  holidaysIn(calendar, day(`${year}-01-01`), day(`${year}-12-31`))
const nameOn = (calendar: Calendar, on: string) =>
  holidaysIn(calendar, day(on), day(on)).map(({ name }) => name)
const closesOn = (calendar: Calendar, on: string) =>
  holidaysIn(calendar, day(on), day(on)).map(({ closes }) => closes)

describe('the holidays of a country', () => {
  it.each(LISTS)('are those written out by hand: %s %s', (calendar, year, list) => {
    const found = yearOf(calendar, year).map(({ day: on, name }) => {
      const moved = /\((observed|substitute)\)$/.test(name.en)
      return on.slice(5) + (moved ? '~' : '')
    })
    expect(found.join(' ')).toBe(list)
  })

  it.each(LISTS)('leave no working day unclosed for a Sunday: %s %s', (calendar, year) => {
    const days = new Set(yearOf(calendar, year).map(({ day: on }) => on))
    // A year’s end closes no day afterwards; what falls on a Sunday there is no public holiday.
    const sundays = yearOf(calendar, year).filter(
      ({ day: on, name }) =>
        new Date(on).getUTCDay() === 0 && !/closing|New Year’s Day/.test(name.en),
    )
    for (const { day: on } of sundays) {
      const next = [1, 2, 3].map((after) => addDays(on, after)).find((each) => !isWeekend(each))
      expect(next && days.has(next), on).toBe(true)
    }
  })

  it('know no day of observance: neither Christmas Eve nor Christmas in Japan', () => {
    expect(nameOn('us', '2026-12-24')).toEqual([])
    expect(nameOn('us', '2026-11-27')).toEqual([])
    expect(nameOn('jp', '2026-12-25')).toEqual([])
  })

  it('have names in both languages', () => {
    expect(nameOn('us', '2027-06-18')).toEqual([
      { en: 'Juneteenth (observed)', ja: '奴隷解放記念日（振替）' },
    ])
    expect(nameOn('us', '2028-11-10')).toEqual([
      { en: 'Veterans Day (observed)', ja: '退役軍人の日（振替）' },
    ])
    expect(nameOn('jp', '2026-09-22')).toEqual([{ en: 'Citizens’ Holiday', ja: '国民の休日' }])
    expect(nameOn('jp', '2026-05-06')).toEqual([
      { en: 'Constitution Memorial Day (substitute)', ja: '憲法記念日（振替休日）' },
    ])
    expect(nameOn('jp', '2026-12-29')).toEqual([{ en: 'Year-end closing', ja: '年末の休日' }])
  })

  it('tell the days on which banks stay open: a Friday before, 29 and 30 December', () => {
    expect(closesOn('us', '2026-07-03')).toEqual(['offices'])
    expect(closesOn('us', '2027-07-05')).toEqual(['offices-and-banks'])
    expect(closesOn('us', '2025-07-04')).toEqual(['offices-and-banks'])
    const turn = holidaysIn('jp', day('2026-12-28'), day('2027-01-04'))
    expect(turn.map(({ day: on, closes }) => `${on.slice(5)} ${closes}`)).toEqual([
      ...['12-29 offices', '12-30 offices', '12-31 offices-and-banks'],
      ...['01-01 offices-and-banks', '01-02 offices-and-banks', '01-03 offices-and-banks'],
    ])
  })

  it('end with the days asked for, and are none where no day is asked for', () => {
    const days = holidaysIn('jp', day('2026-05-04'), day('2026-05-06')).map(({ day: on }) => on)
    expect(days).toEqual(['2026-05-04', '2026-05-05', '2026-05-06'])
    expect(holidaysIn('jp', day('2026-05-06'), day('2026-05-04'))).toEqual([])
    expect(holidaysIn('us', day('2027-12-31'), day('2028-01-01'))).toHaveLength(2)
  })
})

describe('wherever the server stands', () => {
  const zone = process.env['TZ']
  afterEach(() => {
    process.env['TZ'] = zone
  })

  it.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'a holiday is on the same day: %s',
    async (other) => {
      process.env['TZ'] = other
      expect(new Date(2026, 0, 1).getTime()).not.toBe(Date.UTC(2026, 0, 1))
      // A year is worked out once: there it must be worked out anew.
      vi.resetModules()
      const fresh = await import('./holidays.ts')
      for (const calendar of ['us', 'jp'] as const) {
        const days = fresh
          .holidaysIn(calendar, day('2026-01-01'), day('2026-12-31'))
          .map(({ day: on }) => on.slice(5))
        expect(days.join(' ')).toBe(BY_HAND[calendar][2026].replaceAll('~', ''))
      }
    },
  )
})
