import { describe, expect, it } from 'vitest'
import { smallFile, smallRecord } from '#tests/support/record-dir.ts'
import { checkRecord } from '../check.ts'

const SIDES = `    - who: { en: Financial Times, ja: フィナンシャル・タイムズ }
      says: { en: About $300 billion., ja: 約3000億ドル。 }
      sources: [ft-2025-05-24]
    - who: { en: Gifu Shimbun, ja: 岐阜新聞 }
      says: { en: Up to $300 billion., ja: 最大3000億ドル。 }
      sources: [gifu-np-2025-05-13]
`
const contradiction = (sides = SIDES, knownOn = '2025-05-24') => `- id: size
  topic: { en: Size, ja: 規模 }
  sides:
${sides}  about: [masayoshi-son]
  knownOn: ${knownOn}
`
const search = (more: string) => `- id: denial
  about: ft-son-swf
  lookedFor: { en: A denial, ja: 否定 }
  where: { en: Public web pages, ja: 公開ウェブページ }
  until: 2026-11-22
  finding: { en: None was found., ja: 見つからなかった。 }
${more}  knownOn: 2026-11-22
`

const problemsOf = (changes: Readonly<Record<string, string>>) =>
  checkRecord(smallRecord(changes)).problems

describe('a contradiction', () => {
  const told = (text: string) => problemsOf({ 'contradictions.yaml': text })

  it('is right with two sides, each with a source public by its day', () => {
    expect(told(contradiction())).toEqual([])
  })

  it('with one side is none', () => {
    expect(told(contradiction(SIDES.slice(0, SIDES.indexOf('    - who: { en: Gifu'))))).toEqual([
      expect.objectContaining({ place: { file: 'contradictions.yaml', line: 4, column: 5 } }),
    ])
  })

  it('names a side that says nothing, or only in one language, at its place', () => {
    const silent = SIDES.replace(
      '      says: { en: About $300 billion., ja: 約3000億ドル。 }\n',
      '',
    )
    expect(told(contradiction(silent))).toMatchObject([{ place: { line: 4, column: 7 } }])
    const half = SIDES.replace(', ja: 岐阜新聞', '')
    expect(told(contradiction(half))).toMatchObject([
      { place: { line: 7, column: 12 }, what: 'ja: the Japanese sentence is missing' },
    ])
  })

  it('names an unknown source of a side at its place', () => {
    const unknown = SIDES.replace('[gifu-np-2025-05-13]', '[gifu-np-2025-05-14]')
    expect(told(contradiction(unknown))).toMatchObject([
      {
        place: { file: 'contradictions.yaml', line: 9, column: 17 },
        what: 'sources: no source has the id "gifu-np-2025-05-14"',
      },
    ])
  })

  it('is not known before each of its sides was public', () => {
    expect(told(contradiction(SIDES, '2025-05-13'))).toMatchObject([
      {
        place: { file: 'contradictions.yaml', line: 1, column: 3 },
        what: 'knownOn: 2025-05-13 is before every source of the side "Financial Times"',
        example: 'knownOn: 2025-05-24',
      },
    ])
  })
})

describe('a search', () => {
  const told = (more: string, changes: Readonly<Record<string, string>> = {}) =>
    problemsOf({ 'searches.yaml': search(more), ...changes })

  it('says who could answer, since when the question is open and which number is missing', () => {
    const figure = '  figure: ft-son-swf.2025-05-24.initial-capital\n'
    expect(told(`${figure}  couldAnswer: [masayoshi-son]\n  openSince: 2025-05-24\n`)).toEqual([])
  })

  it('that does not say who could answer is incomplete', () => {
    expect(told('')).toMatchObject([{ place: { file: 'searches.yaml', line: 1, column: 3 } }])
  })

  it('names only parties and figures that the record has, at their places', () => {
    const figure = '  figure: ft-son-swf.2025-05-24.share\n'
    expect(told(`${figure}  couldAnswer: [masayoshi-san]\n`)).toMatchObject([
      {
        place: { file: 'searches.yaml', line: 7, column: 11 },
        what: 'figure: no figure has the id "ft-son-swf.2025-05-24.share"',
      },
      {
        place: { file: 'searches.yaml', line: 8, column: 17 },
        what: 'couldAnswer: no party has the id "masayoshi-san"',
      },
    ])
  })

  it('is open since a day on or before the last one searched', () => {
    expect(told('  couldAnswer: [masayoshi-son]\n  openSince: 2026-11-23\n')).toMatchObject([
      { what: 'openSince: 2026-11-23 is after the last day searched (2026-11-22)' },
    ])
    expect(told('  couldAnswer: [masayoshi-son]\n  openSince: 2025-02-30\n')).toMatchObject([
      { place: { line: 8, column: 14 }, what: 'openSince: "2025-02-30" is not accepted' },
    ])
  })

  it('names nobody the record does not know by its day', () => {
    const early = search('  couldAnswer: [masayoshi-son]\n').replace(
      'knownOn: 2026-11-22',
      'knownOn: 2025-05-23',
    )
    const events = smallFile('events/2025-h1.yaml')
    const changes = { 'searches.yaml': early, 'events/2025-h1.yaml': events }
    expect(problemsOf(changes)).toMatchObject([
      { what: 'couldAnswer: masayoshi-son is not known on 2025-05-23' },
    ])
  })
})
