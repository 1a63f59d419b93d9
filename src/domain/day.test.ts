import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day, daysBetween, isDay, lastDayOfMonth, maxDay } from './day.ts'

const EPOCH = day('2000-01-01')
const offsets = fc.integer({ min: -40_000, max: 40_000 })

describe('a day', () => {
  it.each(['2025-05-24', '2024-02-29', '2000-02-29', '2025-12-31'])('%s exists', (text) => {
    expect(isDay(text)).toBe(true)
    expect(day(text)).toBe(text)
  })

  it.each([
    '2025-02-29',
    '2025-02-30',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    '2025-07',
    '2025-05-24T00:00',
    ' 2025-05-24',
    '',
  ])('"%s" does not', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => day(text)).toThrow('is no calendar day')
  })
})

describe('the last day of a month', () => {
  it.each([
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['2000-02', '2000-02-29'],
    ['2025-04', '2025-04-30'],
    ['2025-12', '2025-12-31'],
  ])('%s is %s', (month, last) => {
    expect(lastDayOfMonth(month)).toBe(last)
  })

  it('is followed by a first', () => {
    const months = fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(months, ([year, month]) => {
        const last = lastDayOfMonth(`${year}-${String(month).padStart(2, '0')}`)
        expect(addDays(last, 1)).toMatch(/-01$/)
      }),
    )
  })
})

describe('counting days', () => {
  it('goes across months, leap days and years', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2025-12-31'), 1)).toBe('2026-01-01')
    expect(addDays(day('2025-03-01'), -1)).toBe('2025-02-28')
    expect(daysBetween(day('2025-07-22'), day('2025-09-04'))).toBe(44)
    expect(daysBetween(day('2025-09-04'), day('2025-07-22'))).toBe(-44)
  })

  it('there and back is the same day', () => {
    fc.assert(
      fc.property(offsets, offsets, (start, count) => {
        const from = addDays(EPOCH, start)
        const to = addDays(from, count)
        expect(daysBetween(from, to)).toBe(count)
        expect(addDays(to, -count)).toBe(from)
        expect(isDay(to)).toBe(true)
      }),
    )
  })

  it('finds the latest', () => {
    expect(maxDay(day('2025-05-24'))).toBe('2025-05-24')
    expect(maxDay(day('2025-05-24'), day('2025-07-22'), day('2025-06-01'))).toBe('2025-07-22')
  })
})
