import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, day } from './day.ts'
import { isEdition, isKnown, lastKnown, latestEdition, parseEdition } from './edition.ts'

const COMPILED = day('2026-10-03')
const on = (text: string) => ({ day: day(text), latest: false })

describe('an edition', () => {
  it('is any day up to the one the record was compiled on', () => {
    expect(parseEdition('2025-05-25', COMPILED)).toEqual(on('2025-05-25'))
    expect(parseEdition('2026-10-03', COMPILED)).toEqual({ day: COMPILED, latest: false })
    expect(parseEdition('1999-01-01', COMPILED)).toEqual(on('1999-01-01'))
  })

  it('of a future day is refused', () => {
    expect(parseEdition('2026-10-04', COMPILED)).toEqual({ kind: 'after-the-record' })
    expect(parseEdition('2099-01-01', COMPILED)).toEqual({ kind: 'after-the-record' })
  })

  it.each(['', '2025-02-30', '2025-05', 'latest', '20250525', '2025-05-25T00:00Z'])(
    'is no "%s"',
    (text) => {
      expect(parseEdition(text, COMPILED)).toEqual({ kind: 'not-a-day' })
    },
  )

  it('is told from an error', () => {
    expect(isEdition(latestEdition(COMPILED))).toBe(true)
    expect(isEdition({ kind: 'not-a-day' })).toBe(false)
    expect(latestEdition(COMPILED)).toEqual({ day: COMPILED, latest: true })
  })
})

describe('what an edition knows', () => {
  it('includes what became public on its own day and nothing later', () => {
    const edition = on('2025-05-25')
    expect(isKnown({ knownOn: day('2025-05-24') }, edition)).toBe(true)
    expect(isKnown({ knownOn: day('2025-05-25') }, edition)).toBe(true)
    expect(isKnown({ knownOn: day('2025-05-26') }, edition)).toBe(false)
  })

  const entries = [
    { knownOn: day('2025-07-22'), state: 'announced' },
    { knownOn: day('2025-09-04'), state: 'signed' },
    { knownOn: day('2025-09-04'), state: 'signed, corrected' },
    { knownOn: day('2025-05-24'), state: 'reported' },
  ]

  it.each([
    ['2025-05-23', null],
    ['2025-05-24', 'reported'],
    ['2025-07-22', 'announced'],
    ['2025-09-03', 'announced'],
    ['2026-01-01', 'signed, corrected'],
  ])('on %s the last entry public is %s, in whatever order they are listed', (text, state) => {
    expect(lastKnown(entries, on(text))?.state ?? null).toBe(state)
  })

  it('never shrinks from one day to the next', () => {
    const offsets = fc.array(fc.nat(400), { maxLength: 8 })
    fc.assert(
      fc.property(offsets, fc.nat(400), (list, at) => {
        const facts = list.map((offset) => ({ knownOn: addDays(day('2025-01-01'), offset) }))
        const count = (offset: number) => {
          const edition = { day: addDays(day('2025-01-01'), offset), latest: false }
          return facts.filter((fact) => isKnown(fact, edition)).length
        }
        expect(count(at + 1)).toBeGreaterThanOrEqual(count(at))
        const last = lastKnown(facts, { day: addDays(day('2025-01-01'), at), latest: false })
        expect(last === null).toBe(count(at) === 0)
      }),
    )
  })
})
