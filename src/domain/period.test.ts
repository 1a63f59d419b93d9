import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from './day.ts'
import { fiscalPeriod, type PeriodPart, parsePeriod, quartersOf, yearBefore } from './period.ts'

const PARTS: readonly PeriodPart[] = ['q1', 'q2', 'q3', 'q4', 'h1', '9m', 'year']
const years = fc.integer({ min: 1990, max: 2050 })

describe('a fiscal period', () => {
  it.each([
    ['fy2024', '2024-04-01', '2025-03-31', 'year'],
    ['fy2024q1', '2024-04-01', '2024-06-30', 'q1'],
    ['fy2024q2', '2024-07-01', '2024-09-30', 'q2'],
    ['fy2024q3', '2024-10-01', '2024-12-31', 'q3'],
    ['fy2024q4', '2025-01-01', '2025-03-31', 'q4'],
    ['fy2024h1', '2024-04-01', '2024-09-30', 'h1'],
    ['fy2024-9m', '2024-04-01', '2024-12-31', '9m'],
  ])('%s runs from %s to %s', (key, start, end, part) => {
    expect(parsePeriod(key)).toEqual({ key, fiscalYear: 2024, part, start, end })
  })

  it.each([
    '',
    'fy24',
    'FY2024',
    '2024',
    'fy2024q5',
    'fy2024q0',
    'fy20249m',
    'fy2024h2',
    'fy2024 ',
  ])('"%s" is no key', (text) => {
    expect(parsePeriod(text)).toBeNull()
  })

  it('is read back from its key', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(...PARTS), (year, part) => {
        const period = fiscalPeriod(year, part)
        expect(parsePeriod(period.key)).toEqual(period)
      }),
    )
  })

  it('has a year before with the same part', () => {
    fc.assert(
      fc.property(years, fc.constantFrom(...PARTS), (year, part) => {
        const before = yearBefore(fiscalPeriod(year, part))
        expect(before).toEqual(fiscalPeriod(year - 1, part))
        expect([365, 366]).toContain(daysBetween(before.start, fiscalPeriod(year, part).start))
      }),
    )
  })

  it('of a year is its four quarters, without gap or overlap', () => {
    fc.assert(
      fc.property(years, (year) => {
        const quarters = quartersOf(year)
        const whole = fiscalPeriod(year, 'year')
        expect(quarters.map((quarter) => quarter.part)).toEqual(['q1', 'q2', 'q3', 'q4'])
        expect(quarters[0]?.start).toBe(whole.start)
        expect(quarters[3]?.end).toBe(whole.end)
        expect(quarters.slice(1).map((quarter) => quarter.start)).toEqual(
          quarters.slice(0, 3).map((quarter) => addDays(quarter.end, 1)),
        )
      }),
    )
  })

  it('that is cumulative ends with its last quarter', () => {
    expect(fiscalPeriod(2024, 'h1').end).toBe(fiscalPeriod(2024, 'q2').end)
    expect(fiscalPeriod(2024, '9m').end).toBe(fiscalPeriod(2024, 'q3').end)
  })
})
