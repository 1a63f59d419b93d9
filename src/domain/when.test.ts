import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import { firstDay, lastDay, parseWhen, type SpanUnit, type When, writeWhen } from './when.ts'

const days = fc
  .integer({ min: -9000, max: 9000 })
  .map((offset) => addDays(day('2025-01-01'), offset))
const years = fc.integer({ min: 1990, max: 2040 })
const spans: fc.Arbitrary<When> = fc
  .tuple(fc.constantFrom<SpanUnit>('month', 'quarter', 'half', 'year'), years, fc.nat(11))
  .map(([unit, year, index]) => ({ kind: 'span', unit, key: spanKey(unit, year, index) }))
const exact: fc.Arbitrary<When> = fc.oneof(
  days.map((each): When => ({ kind: 'day', day: each })),
  spans,
  fc
    .tuple(fc.constantFrom('before', 'after'), days)
    .map(([kind, each]): When => ({ kind, day: each })),
  fc
    .tuple(days, fc.nat(400))
    .map(([from, length]): When => ({ kind: 'between', from, to: addDays(from, length) })),
  fc
    .tuple(days, fc.constantFrom('T00:00Z', 'T23:59-05:00', 'T08:30+09:00'))
    .map(([each, clock]): When => ({ kind: 'instant', at: `${each}${clock}` })),
)
const whens: fc.Arbitrary<When> = fc.oneof(
  exact,
  exact.map((of): When => ({ kind: 'circa', of })),
)

function spanKey(unit: SpanUnit, year: number, index: number): string {
  if (unit === 'year') return `${year}`
  if (unit === 'month') return `${year}-${String(index + 1).padStart(2, '0')}`
  return unit === 'quarter' ? `${year}-Q${(index % 4) + 1}` : `${year}-H${(index % 2) + 1}`
}

describe('when something was so', () => {
  it.each([
    ['2025-07-22', '2025-07-22', '2025-07-22'],
    ['2025-07', '2025-07-01', '2025-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2025-02', '2025-02-01', '2025-02-28'],
    ['2025-Q1', '2025-01-01', '2025-03-31'],
    ['2025-Q4', '2025-10-01', '2025-12-31'],
    ['2025-H1', '2025-01-01', '2025-06-30'],
    ['2025-H2', '2025-07-01', '2025-12-31'],
    ['2025', '2025-01-01', '2025-12-31'],
    ['before 2026-10-03', '2026-10-03', '2026-10-03'],
    ['after 2025-01-20', '2025-01-20', '2025-01-20'],
    ['2025-09-04..2025-09-09', '2025-09-04', '2025-09-09'],
    ['~2025-07', '2025-07-01', '2025-07-31'],
    ['~2025-09-04..2025-09-09', '2025-09-04', '2025-09-09'],
    ['2026-02-17T18:00-05:00', '2026-02-17', '2026-02-17'],
  ])('%s is between %s and %s', (text, first, last) => {
    const when = parseWhen(text)
    expect(when && firstDay(when)).toBe(first)
    expect(when && lastDay(when)).toBe(last)
  })

  it.each([
    '',
    'soon',
    '2025-02-29',
    '2025-13',
    '2025-00',
    '2025-Q0',
    '2025-Q5',
    '2025-H3',
    '25',
    'before',
    'before 2025-07',
    'before 2025-02-30',
    'Before 2025-07-22',
    'before  2025-07-22',
    '2025-09-09..2025-09-04',
    '2025-09..2025-10',
    '2025-09-04..',
    '2025-09-04..2025-09-05..2025-09-06',
    '~',
    '~~2025-07',
    '2026-02-17T18:00',
    '2026-02-17T24:00Z',
    '2026-02-17T18:60Z',
    '2026-02-30T18:00Z',
    '2026-02-17T18:00+99:00',
    '2026-02-17T18:00+09:75',
  ])('"%s" is no time', (text) => {
    expect(parseWhen(text)).toBeNull()
  })

  it('is read as it is written', () => {
    fc.assert(
      fc.property(whens, (when) => {
        expect(parseWhen(writeWhen(when))).toEqual(when)
      }),
    )
  })

  it('begins no later than it ends', () => {
    fc.assert(
      fc.property(whens, (when) => {
        expect(firstDay(when) <= lastDay(when)).toBe(true)
      }),
    )
  })

  it('leaves no gap between one span and the next', () => {
    const units = fc.constantFrom<SpanUnit>('month', 'quarter', 'half', 'year')
    fc.assert(
      fc.property(units, years, fc.nat(11), (unit, year, index) => {
        const count = { month: 12, quarter: 4, half: 2, year: 1 }[unit]
        const at = index % count
        const next = at + 1 < count ? spanKey(unit, year, at + 1) : spanKey(unit, year + 1, 0)
        const span: When = { kind: 'span', unit, key: spanKey(unit, year, at) }
        expect(addDays(lastDay(span), 1)).toBe(firstDay({ kind: 'span', unit, key: next }))
      }),
    )
  })
})
