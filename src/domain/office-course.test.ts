import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { text, when } from '#tests/support/mini-parts.ts'
import { addDays, type Day, day } from './day.ts'
import { officeAxis, officeCourse, placeOnAxis, yearsOnAxis } from './office-course.ts'
import type { Office } from './party.ts'

const NOW = day('2026-11-22')

function office(from: string | null, rest: Partial<Office> = {}): Office {
  return {
    ...{ title: text('Minister', '大臣'), org: null, to: null, documentedOn: null },
    ...{ lastConfirmed: null, cites: [], from: from === null ? null : when(from) },
    ...rest,
  }
}

const drawn = (each: Office) =>
  officeCourse(each, NOW).stretches.map(
    ({ sure, from, until }) => `${sure ? 'sure' : 'open'} ${from} ${until}`,
  )

describe('an office in time', () => {
  it('that began and ended on known days is sure in between', () => {
    expect(drawn(office('2024-10-01', { to: when('2025-10-21') }))).toEqual([
      'sure 2024-10-01 2025-10-22',
    ])
  })

  it('without an end is sure to the day it was last confirmed, and open from then on', () => {
    expect(drawn(office('2025-10-21', { lastConfirmed: day('2026-10-09') }))).toEqual([
      'sure 2025-10-21 2026-10-10',
      'open 2026-10-10 2026-11-23',
    ])
  })

  it('whose month of beginning is all that is known may have begun on any day of it', () => {
    expect(drawn(office('2025-03', { lastConfirmed: day('2025-06-01') }))).toEqual([
      'open 2025-03-01 2025-03-31',
      'sure 2025-03-31 2025-06-02',
      'open 2025-06-02 2026-11-23',
    ])
  })

  it('held before a day has an open start', () => {
    const course = officeCourse(
      office('before 2025-01-21', { documentedOn: day('2025-01-21') }),
      NOW,
    )
    expect(course.openStart).toBe(true)
    expect(course.stretches[0]).toEqual({ sure: true, from: '2025-01-21', until: '2025-01-22' })
    expect(officeAxis([course], NOW)?.from).toBe('2024-09-23')
  })

  it('never goes past the day it is told on, and has no gap and no overlap', () => {
    const days = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays(day('2018-11-22'), n))
    const offices = fc.record({
      from: fc.option(
        fc.oneof(
          days.map(String),
          days.map((each) => `before ${each}`),
        ),
      ),
      to: fc.option(days.map(String)),
      documentedOn: fc.option(days),
      lastConfirmed: fc.option(days),
    })
    fc.assert(
      fc.property(offices, days, ({ from, to, ...rest }, on) => {
        const each = office(from, { ...rest, to: to === null ? null : when(to) })
        const { stretches } = officeCourse(each, on)
        stretches.forEach((stretch, index) => {
          expect(stretch.from < stretch.until).toBe(true)
          expect(stretch.until <= addDays(on, 1)).toBe(true)
          if (index > 0) expect(stretch.from).toBe(stretches[index - 1]?.until)
        })
      }),
      { numRuns: 500 },
    )
  })
})

describe('the axis of offices', () => {
  const axis = { from: day('2024-10-01'), until: addDays(NOW, 1) }

  it('has the first day of each year on it, between its ends', () => {
    expect(yearsOnAxis(axis)).toEqual(['2025-01-01', '2026-01-01'])
    const places = [axis.from, ...yearsOnAxis(axis), axis.until].map((each: Day) =>
      placeOnAxis(axis, each),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect([places[0], places.at(-1)]).toEqual([0, 100])
  })

  it('is none where there is no office', () => {
    expect(officeAxis([], NOW)).toBeNull()
  })
})
