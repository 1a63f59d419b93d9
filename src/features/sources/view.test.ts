import { describe, expect, it } from 'vitest'
import type { Source } from '#domain/source.ts'
import { text } from '#tests/support/mini-parts.ts'
import { SOURCES } from '#tests/support/mini-sources.ts'
import { INFERRED, OF_A_MONTH, QUOTED, UNDATED } from '#tests/support/odd-sources.ts'
import { reader } from '#tests/support/reader.ts'
import type { ClaimSubjects } from '#ui/fact-path.ts'
import { toSourceList, toSourcePage } from './view.ts'

/** No claim states what these tests look at. */
const NO_CLAIMS: ClaimSubjects = new Map()

const english = reader('en').here
const japanese = reader('ja').here

function source(id: string): Source {
  const found = SOURCES.find((each) => each.id === id)
  if (!found) throw new RangeError(id)
  return found
}

const FT = source('ft-2025-05-24')
const RELAY = source('fortune-2025-05-25')
const KYODO = source('gifu-np-2025-05-13')

describe('the list of sources', () => {
  const lines = [KYODO, FT, OF_A_MONTH, UNDATED, QUOTED].map((each, index) => ({
    ...{ source: each, facts: index + 1 },
  }))

  it('stands by year, the latest first, what bears no date under a heading at the end', () => {
    const { years } = toSourceList(lines, english)
    expect(
      years.map(({ year, lines: of }) => [year, ...of.map(({ document }) => document.publisher)]),
    ).toEqual([
      ['2026', 'Bloomberg'],
      [
        ...['2025', 'The Wall Street Journal via The Australian (mirror)', 'Financial Times'],
        '岐阜新聞 / Kyodo',
      ],
      ['Undated', 'The Money Overview'],
    ])
    expect(toSourceList(lines, japanese).years[2]?.year).toBe('日付なし')
    expect(years.map(({ id, count }) => [id, count])).toEqual([
      ['y-2026', '1 document'],
      ['y-2025', '3 documents'],
      ['y-undated', '1 document'],
    ])
  })

  it('says how many documents there are and how many facts rest on each', () => {
    const { lead, years } = toSourceList(lines, english)
    expect(lead).toMatch(/^5 documents that the record rests on in this edition/)
    expect(years.flatMap(({ lines: of }) => of.map(({ facts }) => facts))).toEqual([
      ...['5 facts', '3 facts', '2 facts', '1 fact', '4 facts'],
    ])
    expect(toSourceList(lines, japanese).years[0]?.lines[0]?.facts).toBe('事実5件')
  })

  it('explains every grade', () => {
    const { grades } = toSourceList([], english)
    expect(grades.map(({ term }) => term).join('')).toBe('ABCDEF')
    expect(grades[4]?.text).toBe('Reporting on unnamed sources')
  })

  it('is the same list in both languages', () => {
    const addresses = (here: typeof english) =>
      toSourceList(lines, here).years.flatMap(({ lines: of }) =>
        of.map(({ document }) => [document.href.slice(3), document.grade, document.title]),
      )
    expect(addresses(japanese)).toEqual(addresses(english))
  })
})

describe('the page of a source', () => {
  const facts = (of: Source, here = english) =>
    toSourcePage(of, [], NO_CLAIMS, here).facts.map(({ term, text: said }) => [term, said])

  it('says who published it, when, of what kind it is and how it is graded', () => {
    expect(facts(FT)).toEqual([
      ['Publisher', 'Financial Times'],
      ['Published', 'May 24, 2025'],
      ['Kind', 'Press'],
      ['Grade', 'D Named reporting'],
      ['Language', 'English'],
    ])
    expect(facts(FT, japanese)).toEqual([
      ['発行者', 'Financial Times'],
      ['公表日', '2025年5月24日'],
      ['種類', '報道'],
      ['等級', 'D 実名報道'],
      ['言語', '英語'],
    ])
  })

  it('says where the date is a month, is missing or is inferred', () => {
    expect([OF_A_MONTH, UNDATED, INFERRED].map((each) => facts(each)[1]?.[1])).toEqual([
      ...['Jul 2025', 'Undated', 'Aug 7, 2024 (date inferred from the content)'],
    ])
  })

  it('leads to the document at its publisher, where an address is known', () => {
    expect(toSourcePage(UNDATED, [], NO_CLAIMS, english).url).toBe(UNDATED.url)
    expect(toSourcePage(FT, [], NO_CLAIMS, english).url).toBeNull()
  })

  it('says that nobody opened it, and that its title is our description', () => {
    expect(toSourcePage(QUOTED, [], NO_CLAIMS, english).remarks).toEqual([
      'The document bears no headline; this is our description of it.',
      'Nobody has opened the original: another account quotes it, so it is graded D at best.',
    ])
    expect(toSourcePage(QUOTED, [], NO_CLAIMS, japanese).remarks[1]).toBe(
      '原文は未確認で、他の記事での引用による。等級は最高でもD。',
    )
  })

  it('says of a relay that it is no origin of its own, and nothing of the report itself', () => {
    expect(toSourcePage(RELAY, [], NO_CLAIMS, english).remarks).toEqual([
      'Counts as one origin with every relay of ft-2025-05-24.',
    ])
    expect(toSourcePage(FT, [], NO_CLAIMS, english).remarks).toEqual([])
  })
})

describe('what rests on a source', () => {
  const PLEDGE = text('Pledge', '約束額')
  const rests = (kind: Parameters<typeof toSourcePage>[1][number]['kind'], id: string) =>
    toSourcePage(FT, [{ kind, id, title: PLEDGE }], NO_CLAIMS, english).rests[0]?.href

  it('is named by its kind and title in the language of the page', () => {
    const fact = { kind: 'event', id: 'ft-son-swf', title: text('FT report', 'FT報道') } as const
    expect(toSourcePage(FT, [fact], NO_CLAIMS, english).rests).toEqual([
      { key: 'event:ft-son-swf', href: '/en/events/ft-son-swf', word: 'Event: FT report' },
    ])
    expect(toSourcePage(FT, [fact], NO_CLAIMS, japanese).rests[0]?.word).toBe('出来事：FT報道')
  })

  it('opens to its own page, in the edition that is read', () => {
    const { here } = reader('ja', '2025-05-25')
    const [fact] = toSourcePage(
      FT,
      [{ kind: 'figure', id: 'joint-fund.2025-05-24.initial-capital', title: null }],
      NO_CLAIMS,
      here,
    ).rests
    expect(fact?.href).toBe('/ja/on/2025-05-25/figures/joint-fund.2025-05-24.initial-capital')
    expect(fact?.word).toContain('joint-fund.2025-05-24.initial-capital')
  })

  it('opens to the part of a page where it has none of its own', () => {
    expect(rests('vehicle', 'joint-fund')).toBe('/en/fund')
    expect(rests('vehicle', 'us-japan-vehicle')).toBe('/en/vehicle')
    expect(rests('term', 'mou-1')).toBe('/en/vehicle#term-mou-1')
    expect(rests('fund', 'rcif')).toBe('/en/fund#fund-rcif')
    expect(rests('rate-quote', '2025-05-13')).toBe('/en/sources#rates')
  })

  it('is named without a link where no page shows it', () => {
    expect(rests('contradiction', 'leverage')).toBeNull()
  })
})
