import { describe, expect, it } from 'vitest'
import { smallFile, smallRecord } from '#tests/support/record-dir.ts'
import { checkRecord } from '../check.ts'

const EVENTS = 'events/2025-h1.yaml'

function problemsOf(changes: Readonly<Record<string, string | null>>) {
  return checkRecord(smallRecord(changes)).problems
}

describe('names of other entries', () => {
  it('an unknown source is named where it is cited, with one that begins alike', () => {
    const text = smallFile(EVENTS, '  sources: [ft-2025-05-24]', '  sources: [ft-2025-05-25]')
    expect(problemsOf({ [EVENTS]: text })).toEqual([
      {
        place: { file: EVENTS, line: 15, column: 13 },
        what: 'sources: no source has the id "ft-2025-05-25"',
        expected: 'an id of the record, perhaps ft-2025-05-24',
        example: 'ft-2025-05-24',
      },
    ])
  })

  it('a figure whose only source is unknown is one problem, not also a figure without a source', () => {
    const own = 'value: 300bn USD\n      sources: [nobody-2025]'
    const text = smallFile(EVENTS, 'value: 300bn USD', own)
    expect(problemsOf({ [EVENTS]: text })).toMatchObject([
      { what: 'sources: no source has the id "nobody-2025"', expected: 'an id of the record' },
    ])
  })

  it('an unknown actor is named, and a vehicle or fund may be an actor', () => {
    const text = smallFile(EVENTS, '[masayoshi-son]', '[masayoshi-san, joint-fund]')
    expect(problemsOf({ [EVENTS]: text }).map(({ what }) => what)).toEqual([
      'actors: no party or vehicle or fund has the id "masayoshi-san"',
      'actors: no party or vehicle or fund has the id "joint-fund"',
    ])
  })

  it('a grade for a source that does not exist is not lost in silence', () => {
    const text = `${smallFile(EVENTS)}  grades: { ft-2025-05-25: E }\n`
    expect(problemsOf({ [EVENTS]: text })).toMatchObject([
      { place: { line: 16, column: 13 }, what: 'grades: no source has the id "ft-2025-05-25"' },
    ])
  })

  it('an id given twice is named the second time, with the place of the first', () => {
    const text = `${smallFile(EVENTS)}${smallFile(EVENTS)}`
    expect(problemsOf({ [EVENTS]: text })).toEqual([
      {
        place: { file: EVENTS, line: 16, column: 7 },
        what: 'id: "ft-son-swf" is already taken',
        expected: `an id no other event has (first at ${EVENTS}:1)`,
        example: 'id: ft-son-swf-2',
      },
    ])
  })

  it('entries of two kinds may share an id: a fund may be a vehicle', () => {
    const source = `- id: masayoshi-son
  title: A page about him
  lang: en
  publisher: Somebody
  kind: database
  grade: F
`
    expect(problemsOf({ 'sources.yaml': smallFile('sources.yaml') + source })).toEqual([])
  })

  it('an entry whose own date is broken can still be named by others', () => {
    const sources = smallFile('sources.yaml', 'publishedOn: 2025-05-24', 'publishedOn: 24 May 2025')
    expect(problemsOf({ 'sources.yaml': sources })).toMatchObject([
      { what: 'publishedOn: "24 May 2025" is not accepted' },
    ])
  })

  it('a file of sources that cannot be read is one problem, not one for each that names them', () => {
    const sources = smallFile('sources.yaml', '- id: ft-2025-05-24', '- {id: ft-2025-05-24')
    const files = problemsOf({ 'sources.yaml': sources }).map(({ place }) => place.file)
    expect(new Set(files)).toEqual(new Set(['sources.yaml']))
  })
})

describe('names of figures', () => {
  const figure = (derivedFrom: string) =>
    smallFile(EVENTS, 'value: 300bn USD', `value: 300bn USD\n      derivedFrom: [${derivedFrom}]`)

  it('a figure may be derived from a figure of the record', () => {
    const text = figure('ft-son-swf.2025-05-24.initial-capital')
    expect(problemsOf({ [EVENTS]: text })).toEqual([])
  })

  it('but not from one that does not exist', () => {
    expect(problemsOf({ [EVENTS]: figure('softbank.fy2030q1.eps') })).toMatchObject([
      {
        place: { line: 15, column: 21 },
        what: 'derivedFrom: no figure has the id "softbank.fy2030q1.eps"',
      },
    ])
  })

  it('figures of an entry that is wrong itself are not called unknown', () => {
    const broken = `- id: other
  on: 2025-13-01
  figures: [{ measure: target, value: 1bn USD }]
`
    const text = figure('other.2025-01-13.target') + broken
    const said = problemsOf({ [EVENTS]: text }).map(({ what }) => what)
    expect(said).toContain('on: "2025-13-01" is not accepted')
    expect(said.filter((what) => what.startsWith('derivedFrom'))).toEqual([])
  })
})
