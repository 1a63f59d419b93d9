import { describe, expect, it } from 'vitest'
import { day } from './day.ts'
import type { Edition } from './edition.ts'
import type { Part, Party } from './party.ts'
import { partsPlayed, rosterLines, rosterOf } from './roster.ts'

function party(id: string, parts: readonly (readonly [string, Part])[], more = {}): Party {
  return {
    ...{ id, kind: 'government', name: { en: id, ja: id }, reading: null, country: null },
    ...{
      side: 'japan',
      short: false,
      called: [],
      knownOn: day('2008-03-10'),
      website: null,
      wikidata: null,
    },
    ...{ offices: [], stances: [], descriptions: [], cites: [] },
    parts: parts.map(([on, part]) => ({ on, part, knownOn: day(on), cites: [] })),
    ...more,
  } as Party
}

const edition = (text: string): Edition => ({ day: day(text), latest: false })

const finance = party('japan-mof', [
  ['2025-05-24', 'would-be-owner'],
  ['2025-09-26', 'financier'],
])
const kato = party('katsunobu-kato', [['2025-09-26', 'financier']], { kind: 'person' })
const gpif = party('gpif', [], { kind: 'fund', short: true })

describe('parts played', () => {
  it('a later part does not end an earlier one', () => {
    const parts = (text: string) => partsPlayed(finance, edition(text)).map(({ part }) => part)
    expect(parts('2025-05-23')).toEqual([])
    expect(parts('2025-05-24')).toEqual(['would-be-owner'])
    expect(parts('2026-01-01')).toEqual(['would-be-owner', 'financier'])
  })

  it('a part counts from its first entry, and "none" is no part', () => {
    const twice = party('x', [
      ['2025-09-05', 'negotiator'],
      ['2025-07-23', 'negotiator'],
      ['2025-01-21', 'none'],
    ])
    expect(partsPlayed(twice, edition('2026-01-01'))).toEqual([twice.parts[1]])
  })
})

describe('the roster', () => {
  const shape = (text: string) =>
    rosterOf(rosterLines([finance, gpif, kato], edition(text))).map(({ side, groups }) => [
      side,
      groups.map(({ part, members }) => [part, members.map((each) => each.party.id)]),
    ])

  it('has a party under each of its parts, persons first', () => {
    expect(shape('2026-01-01')).toEqual([
      [
        'japan',
        [
          ['would-be-owner', ['japan-mof']],
          ['financier', ['katsunobu-kato', 'japan-mof']],
          ['none', ['gpif']],
        ],
      ],
    ])
  })

  it('knows no part before its day', () => {
    expect(shape('2025-05-23')).toEqual([
      ['japan', [['none', ['katsunobu-kato', 'japan-mof', 'gpif']]]],
    ])
  })

  it('of nobody is empty', () => {
    expect(rosterOf(rosterLines([], edition('2026-01-01')))).toEqual([])
  })

  it('has only the lines of the parts asked for', () => {
    const lines = rosterLines([finance, gpif, kato], edition('2026-01-01'), ['financier'])
    expect(lines.map(({ party, part }) => [party.id, part])).toEqual([
      ['katsunobu-kato', 'financier'],
      ['japan-mof', 'financier'],
    ])
  })
})
