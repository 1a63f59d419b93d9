import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim.ts'
import { addDays, day } from '#domain/day.ts'
import { STANDINGS, type Standing } from '#domain/standing.ts'
import { text } from '#tests/support/mini-parts.ts'
import { axisOf, courseOf, monthsOn, placeOn } from './standing-course.ts'

const FIRST = day('2025-05-24')

type Entry = Claim['history'][number]

function entry(knownOn: string, state: Standing, on = knownOn): Entry {
  return { knownOn: day(knownOn), on, state, text: text('Noted.', '記録。'), cites: [] }
}

function course(history: readonly Entry[], on: string, knownOn = FIRST) {
  return courseOf({ knownOn, history }, { day: day(on), latest: false })
}

const REPORTED = entry('2025-05-24', 'reported')
const DISPUTED = entry('2025-05-25', 'disputed')
const AGAIN = entry('2025-09-30', 'disputed', '2025-09')

/** Entries up to two hundred days after the first report, in any order of the record. */
const histories = fc.array(
  fc
    .record({ after: fc.nat(200), state: fc.constantFrom(...STANDINGS) })
    .map(({ after, state }) => entry(addDays(FIRST, after), state)),
  { maxLength: 8 },
)

describe('the course of a standing', () => {
  it('begins a stretch where the standing changes, and not where it is noted again', () => {
    expect(course([REPORTED, DISPUTED, AGAIN], '2025-12-31')).toEqual({
      stretches: [
        { standing: 'reported', from: '2025-05-24', until: '2025-05-25', on: '2025-05-24' },
        { standing: 'disputed', from: '2025-05-25', until: '2026-01-01', on: '2025-05-25' },
      ],
      entries: ['2025-05-24', '2025-05-25', '2025-09-30'],
    })
  })

  it('counts an entry of a month from the month’s end', () => {
    const month = entry('2025-07-31', 'superseded', '2025-07')
    expect(course([REPORTED, month], '2025-07-30').stretches).toHaveLength(1)
    expect(course([REPORTED, month], '2025-07-31').stretches.at(-1)).toEqual({
      ...{ standing: 'superseded', from: '2025-07-31', until: '2025-08-01', on: '2025-07' },
    })
  })

  it('lets the later of two entries of one day hold', () => {
    const sameDay = [REPORTED, entry('2025-05-24', 'no-comment')]
    expect(course(sameDay, '2025-06-01').stretches.map(({ standing }) => standing)).toEqual([
      'no-comment',
    ])
  })

  it('is not assessed until something is noted', () => {
    const late = course([DISPUTED], '2025-06-01').stretches
    expect(late.map(({ standing, from }) => [standing, from])).toEqual([
      ['not-assessed', '2025-05-24'],
      ['disputed', '2025-05-25'],
    ])
  })

  it('knows in an older edition only what was noted by then', () => {
    expect(course([REPORTED, DISPUTED], '2025-05-24')).toEqual({
      stretches: [
        { standing: 'reported', from: '2025-05-24', until: '2025-05-25', on: '2025-05-24' },
      ],
      entries: ['2025-05-24'],
    })
  })

  it('covers every day from the first to the edition’s, without gap or overlap', () => {
    fc.assert(
      fc.property(histories, fc.nat(250), (history, after) => {
        const on = addDays(FIRST, after)
        const { stretches, entries } = course(history, on)
        expect(stretches[0]?.from).toBe(FIRST)
        expect(stretches.at(-1)?.until).toBe(addDays(on, 1))
        for (const [index, { from, until, standing }] of stretches.entries()) {
          expect(from < until).toBe(true)
          const next = stretches[index + 1]
          if (next) expect([next.from, next.standing === standing]).toEqual([until, false])
        }
        for (const noted of entries) expect(noted >= FIRST && noted <= on).toBe(true)
      }),
    )
  })

  it('fills its part of the axis exactly', () => {
    fc.assert(
      fc.property(histories, fc.integer({ min: 0, max: 250 }), (history, after) => {
        const edition = { day: addDays(FIRST, after), latest: false }
        const axis = axisOf([{ knownOn: day('2025-02-03') }], edition)
        const { stretches } = courseOf({ knownOn: FIRST, history }, edition)
        const widths = stretches.map(
          ({ from, until }) => placeOn(axis, until) - placeOn(axis, from),
        )
        const sum = widths.reduce((all, each) => all + each, placeOn(axis, FIRST))
        expect(sum).toBeCloseTo(100, 9)
      }),
    )
  })
})

describe('the axis of the lines', () => {
  const axis = axisOf([{ knownOn: day('2025-11-03') }, { knownOn: day('2026-01-05') }], {
    day: day('2026-02-10'),
    latest: true,
  })

  it('runs from the first day known through the edition’s own day', () => {
    expect(axis).toEqual({ from: '2025-11-03', until: '2026-02-11' })
    expect([placeOn(axis, axis.from), placeOn(axis, axis.until)]).toEqual([0, 100])
  })

  it('is marked at each month, over the turn of a year', () => {
    expect(monthsOn(axis)).toEqual(['2025-12-01', '2026-01-01', '2026-02-01'])
  })

  it('is one day long where everything is known since the edition’s day', () => {
    const one = axisOf([{ knownOn: FIRST }], { day: FIRST, latest: false })
    expect(one).toEqual({ from: FIRST, until: '2025-05-25' })
    expect(monthsOn(one)).toEqual([])
  })
})
