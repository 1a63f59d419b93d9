import { describe, expect, it } from 'vitest'
import { isOpen } from '#domain/finding.ts'
import { RECORD } from '#tests/support/real-record.ts'

const { contradictions, searches, parties, vehicles } = RECORD
const sidesOf = (id: string) => contradictions.find((each) => each.id === id)?.sides ?? []

describe('where sources differ', () => {
  it('stands side by side: two accounts or more, each with a source of its own', () => {
    const thin = contradictions.filter(
      ({ sides }) => sides.length < 2 || sides.some(({ cites }) => cites.length === 0),
    )
    expect(thin.map(({ id }) => id)).toEqual([])
  })

  it('no two accounts of one thing say the same', () => {
    const same = contradictions.filter(({ sides }) =>
      (['en', 'ja'] as const).some(
        (locale) => new Set(sides.map(({ says }) => says[locale])).size < sides.length,
      ),
    )
    expect(same.map(({ id }) => id)).toEqual([])
  })

  it('the size of the joint fund is “about”, “up to” and “at least” $300 billion', () => {
    expect(sidesOf('joint-fund-size').map(({ says }) => says.en)).toEqual([
      'About $300 billion of initial capital.',
      'Up to $300 billion.',
      'At least $300 billion.',
    ])
  })

  it('its borrowing is apart: no multiple in the report, tenfold with one commentator', () => {
    const [report, commentator] = sidesOf('joint-fund-leverage')
    expect(report?.says.en).toContain('no multiple')
    expect(commentator?.who.en).toContain('One commentator')
    expect(commentator?.cites.map(({ source }) => source)).toEqual(['tradingkey-2025-05-30'])
    const size = sidesOf('joint-fund-size').flatMap(({ cites }) => cites)
    expect(size.map(({ source }) => source)).not.toContain('tradingkey-2025-05-30')
  })
})

describe('what no document answers', () => {
  it('a search that found nothing names who could answer', () => {
    const nothing = searches.filter(({ finding }) => /^(None|No|Not|Nothing)\b/.test(finding.en))
    expect(nothing.length).toBeGreaterThan(30)
    expect(nothing.filter((search) => !isOpen(search)).map(({ id }) => id)).toEqual([])
  })

  it('bodies could answer, not people', () => {
    const named = new Set(searches.flatMap(({ couldAnswer }) => couldAnswer))
    const kinds = parties.filter(({ id }) => named.has(id)).map(({ kind }) => kind)
    expect(kinds).toHaveLength(named.size)
    expect(kinds).not.toContain('person')
  })

  it('every number missing from the fund has been looked for', () => {
    const [fund] = vehicles.filter(({ id }) => id === 'joint-fund')
    const missing = fund?.figures.filter(({ quantity }) => quantity.kind === 'missing') ?? []
    const lookedFor = new Set(searches.map(({ figure }) => figure))
    expect(missing).toHaveLength(4)
    expect(missing.filter(({ id }) => !lookedFor.has(id))).toEqual([])
  })

  it('no question is open since a day after it was looked for', () => {
    const late = searches.filter(({ openSince, from }) => openSince && from && openSince > from)
    expect(late.map(({ id }) => id)).toEqual([])
  })
})
