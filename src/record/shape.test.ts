import { describe, expect, it } from 'vitest'
import { smallFile, smallRecord } from '#tests/support/record-dir.ts'
import { checkRecord } from './check.ts'
import { formatProblem } from './problem.ts'

const EVENTS = 'events/2025-h1.yaml'

/** The problems of the small record after one passage of its event was replaced. */
function problemsWith(passage: string, by: string): string[] {
  const directory = smallRecord({ [EVENTS]: smallFile(EVENTS, passage, by) })
  return checkRecord(directory).problems.map(formatProblem)
}

const problem = (place: string, what: string, expected: string, example: string) =>
  `${EVENTS}:${place}  ${what}\n    expected: ${expected}\n    example:  ${example}`

describe('one entry', () => {
  it('is accepted when nothing is wrong with it', () => {
    expect(checkRecord(smallRecord()).problems).toEqual([])
  })

  it('a day that does not exist is named with its text', () => {
    const [said] = problemsWith('  on: 2025-05-24', '  on: 2025-02-30')
    expect(said).toContain(`${EVENTS}:2:7  on: "2025-02-30" is not accepted`)
    expect(said).toContain('example:  2025-07-22')
  })

  it('a missing translation says which language', () => {
    expect(problemsWith(', ja: FT、共同ファンド構想を報道', '')).toEqual([
      problem(
        '7:10',
        'ja: the Japanese sentence is missing',
        'every sentence in both languages',
        'ja: 資本に加えて借り入れを使う。',
      ),
    ])
  })

  it('a sentence in a third language is an unknown key, at the key', () => {
    const [said] = problemsWith('語った。 }', '語った。, fr: Trois. }')
    expect(said).toContain(':8:62  fr: this key is not known here')
  })

  it('a misspelt key is both unknown and missing', () => {
    const said = problemsWith('knownOn: 2025-05-24', 'knownon: 2025-05-24')
    expect(said).toHaveLength(2)
    expect(said.join('\n')).toContain('3:3  knownon: this key is not known here')
    expect(said.join('\n')).toContain('knownOn: missing')
  })

  it('half a yen is an error in an amount', () => {
    expect(problemsWith('300bn USD', '0.5 JPY')).toEqual([
      problem(
        '14:14',
        'value: "0.5 JPY" is a fraction of the smallest unit of JPY',
        'a whole number of yen',
        '517.18bn JPY',
      ),
    ])
  })

  it.each(['89.37 JPY/share', '152.4 JPY/USD'])('but %s is no amount of yen', (value) => {
    expect(problemsWith('300bn USD', value)).toEqual([])
  })

  it.each([
    ['300bn dollars', '"dollars" is no unit of the record'],
    ['300 billion USD', '"billion USD" is no unit of the record'],
    ['300,000m USD', '"300,000m" is no number'],
    ['40bn..30bn USD', 'ends below its start'],
    ['0.001 USD', 'a fraction of the smallest unit of USD'],
  ])('the quantity %s is refused with the reason', (value, reason) => {
    expect(problemsWith('300bn USD', value).join()).toContain(reason)
  })

  it('a word outside its list is answered with the list', () => {
    const [said] = problemsWith('kind: reported', 'kind: rumoured')
    expect(said).toContain('expected: one of reported, announced, signed')
  })

  it('a figure has a value or a reason why it is missing, not both and not neither', () => {
    expect(problemsWith('      value: 300bn USD\n', '').join()).toContain('neither a value')
    const both = 'value: 300bn USD\n      missing: unknown'
    expect(problemsWith('value: 300bn USD', both).join()).toContain('both a value')
  })

  it('an entry without a source is refused', () => {
    expect(problemsWith('  sources: [ft-2025-05-24]', '  sources: []').join()).toContain(
      'sources: [ft-2025-05-24]',
    )
  })

  it('every mistake of an entry is reported, not the first', () => {
    const worse = smallFile(EVENTS, 'kind: reported', 'kind: rumoured')
      .replace('importance: 3', 'importance: 4')
      .replace('300bn USD', '300bn')
    const { problems } = checkRecord(smallRecord({ [EVENTS]: worse }))
    expect(problems.map(({ place }) => place.line)).toEqual([5, 6, 14])
  })
})

describe('files', () => {
  it('a file that belongs to no kind is named, since nothing would read it', () => {
    const { problems } = checkRecord(smallRecord({ 'event/2025.yaml': '- id: a\n' }))
    expect(problems.map(({ place }) => place.file)).toEqual(['event/2025.yaml'])
  })

  it('a file that is no list is named once', () => {
    const { problems } = checkRecord(smallRecord({ 'projects.yaml': 'id: portsmouth\n' }))
    expect(problems).toMatchObject([{ what: 'this file is not a list' }])
  })

  it.each(['rates.yaml', 'record.yaml'])('a record without %s is not complete', (name) => {
    const { problems } = checkRecord(smallRecord({ [name]: null }))
    expect(problems).toMatchObject([{ place: { file: name }, what: 'missing' }])
  })

  it('the version is that of every byte', () => {
    const one = checkRecord(smallRecord()).record.meta.version
    const same = checkRecord(smallRecord()).record.meta.version
    const other = checkRecord(smallRecord({ [EVENTS]: `${smallFile(EVENTS)}\n` })).record.meta
    expect(same).toBe(one)
    expect(other.version).not.toBe(one)
  })
})
