import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { toContradictions, toSearches } from './finding-view.ts'

const names = new Map(RECORD.parties.map(({ id, name }) => [id, name]))

function onFund(locale: Locale, on?: string) {
  const latest = realReader(locale, '/fund')
  const edition = on === undefined ? latest.edition : { day: day(on), latest: false }
  const known = RECORD.contradictions.filter(({ knownOn }) => knownOn <= edition.day)
  const here = { ...latest.here, ...edition }
  return toContradictions(known, new Set(['joint-fund', 'federal-reserve-h10']), { here, edition })
}

const find = (locale: Locale, id: string, on?: string) =>
  onFund(locale, on).find((each) => each.id === id)

describe('where sources differ', () => {
  it.each([
    [
      'en',
      ['About $300 billion of initial capital.', 'Up to $300 billion.', 'At least $300 billion.'],
    ],
    ['ja', ['「約」3000億ドルの当初資本。', '「最大」3000億ドル。', '「最低でも」3000億ドル。']],
  ] as const)('has each account beside the others: %s', (locale, says) => {
    expect(find(locale, 'joint-fund-size')?.sides.map((side) => side.says)).toEqual(says)
  })

  it('has the sources of each account under it, graded for what they say', () => {
    const [report, yomiuri, page] = find('en', 'joint-fund-size')?.sides ?? []
    expect(report?.source).toMatchObject({ grade: 'E' })
    expect(report?.source.cites).toHaveLength(3)
    expect(yomiuri?.source.cites.map(({ href }) => href)).toEqual([
      '/en/sources/biglobe-2025-05-25',
    ])
    expect(page?.source.grade).toBe('F')
  })

  it('says beside the accounts what belongs to none of them', () => {
    expect(find('en', 'exchange-rate-sources')?.note).toContain('0.22%')
    expect(find('ja', 'exchange-rate-sources')?.note).toContain('0.22%')
    expect(find('en', 'joint-fund-size')?.note).toBeNull()
  })

  it('is there from the day all accounts were public', () => {
    expect(onFund('en', '2025-05-24').map(({ id }) => id)).not.toContain('joint-fund-size')
    expect(onFund('en', '2025-05-25').map(({ id }) => id)).toContain('joint-fund-size')
    expect(find('en', 'joint-fund-leverage', '2025-05-29')).toBeUndefined()
    const [side] = find('ja', 'joint-fund-leverage', '2025-05-30')?.sides ?? []
    expect(side?.source.cites[0]?.href).toBe('/ja/on/2025-05-30/sources/ft-2025-05-24')
  })
})

describe('what was looked for', () => {
  const searches = (locale: Locale) => {
    const since = new Map([['us-japan-vehicle', day('2025-07-23')]])
    return toSearches(RECORD.searches, since, names, realReader(locale, '/vehicle'))
  }

  it('is open since its own day where it has one, otherwise since the first report', () => {
    const told = new Map(searches('en').map(({ id, open }) => [id, open.between]))
    expect(told.get('october-list-selection')).toBe('Oct 28, 2025 to Nov 22, 2026')
    expect(told.get('memorandum-us-silence')).toBe('Jul 23, 2025 to Nov 22, 2026')
  })

  it('names those the edition knows who could answer', () => {
    const [cabinet] = searches('ja').filter(({ id }) => id === 'memorandum-cabinet-answers')
    expect(cabinet?.couldAnswer).toEqual([
      { id: 'japan-government', href: '/ja/people/japan-government', name: '日本政府（内閣）' },
    ])
    const since = new Map([['us-japan-vehicle', day('2025-07-23')]])
    const nobody = toSearches(RECORD.searches, since, new Map(), realReader('en'))
    expect(nobody.flatMap(({ couldAnswer }) => couldAnswer)).toEqual([])
  })
})
