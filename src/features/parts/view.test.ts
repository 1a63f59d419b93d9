import { describe, expect, it } from 'vitest'
import { QUALIFIERS } from '#domain/figure.ts'
import { GRADES } from '#domain/grade.ts'
import { MISSING, UNITS } from '#domain/quantity.ts'
import { STAGES } from '#domain/stage.ts'
import { EVENT_KINDS, STANDINGS } from '#domain/standing.ts'
import { REAL_FACTS } from '#tests/support/real-parts.ts'
import { realReader } from '#tests/support/real-record.ts'
import type { Specimen } from './specimen-view.ts'
import { type PartsView, toParts } from './view.ts'

const english = toParts(REAL_FACTS, realReader('en'))
const japanese = toParts(REAL_FACTS, realReader('ja'))

const keys = (specimens: readonly Specimen<unknown>[]) => specimens.map(({ key }) => key)
const lacking = (specimens: readonly Specimen<unknown>[]) =>
  specimens.flatMap(({ key, example }) => (example === null ? [key] : []))

const NOTHING = {
  ...{ vehicles: [], reports: [], funds: [], macro: [], events: [], projects: [], holdings: [] },
  ...{ claims: [], parties: [], contradictions: [], searches: [], sources: [] },
}

describe('the page of parts', () => {
  it('has a figure for each kind, qualifier, unit and reason, or says which the record lacks', () => {
    expect(keys(english.figures)).toEqual([
      ...['dollars', 'yen', 'no-rate', 'other-currency', 'negative', 'range', 'derived'],
      ...['alternatives', ...QUALIFIERS, ...UNITS, ...MISSING],
    ])
    expect(lacking(english.figures)).not.toContain('dollars')
    for (const { key, example } of english.figures) {
      if (MISSING.some((reason) => reason === key)) expect(example?.missing).toBe(key)
    }
  })

  it('shows a figure that is what its kind says', () => {
    const shown = (kind: string) => english.figures.find(({ key }) => key === kind)?.example
    expect(shown('dollars')).toMatchObject({ unit: 'USD', converted: { unit: 'JPY' } })
    expect(shown('yen')).toMatchObject({ unit: 'JPY', converted: { unit: 'USD' } })
    expect(shown('no-rate')?.converted).toBeNull()
    expect(['USD', 'JPY']).not.toContain(shown('other-currency')?.unit)
    expect(shown('negative')?.value).toMatch(/^-/)
    expect(shown('negative')?.text).toMatch(/^−/)
    expect(shown('range')?.high).not.toBeNull()
    expect(shown('derived')?.derived).toBe('derived')
    expect(shown('about')?.text).toMatch(/^about /)
    expect(shown('JPY/share')?.unit).toBe('JPY/share')
    expect(english.printings.length).toBeGreaterThan(0)
  })

  it('has a claim of each standing and an event of each kind, or the mark alone', () => {
    expect(keys(english.claims)).toEqual([...STANDINGS])
    for (const { name, example } of english.claims) {
      if (example) expect(example.standing.word).toBe(name)
    }
    expect(keys(english.events)).toEqual([
      ...[...EVENT_KINDS, 'scheduled', 'uncertain', 'superseded'],
    ])
    const shown = (kind: string) => english.events.find(({ key }) => key === kind)?.example
    expect(shown('scheduled')?.line.kind).toEqual({ word: 'Scheduled', drawing: 'dotted' })
    expect(shown('uncertain')?.line.when.uncertain).toBe(true)
    expect(shown('superseded')?.supersededBy?.href).toMatch(/^\/en\/events\//)
  })

  it('has a source mark of each grade, one documented later and one quoted only', () => {
    expect(keys(english.sources.marks)).toEqual([...GRADES, 'quoted', 'later'])
    const marks = new Map(english.sources.marks.map(({ key, example }) => [key, example?.mark]))
    for (const grade of GRADES) expect(marks.get(grade)?.grade).toBe(grade)
    expect(marks.get('quoted')?.quotedOnly).not.toBeNull()
    expect(marks.get('later')).toMatchObject({ grade: '', cites: [] })
    expect(marks.get('later')?.documentedLater).toMatch(/^documented /)
  })

  it('draws every stage, with what stands there', () => {
    expect(keys(english.marks.stages)).toEqual([...STAGES])
    expect(lacking(english.marks.stages)).not.toContain('selected')
    expect(lacking(english.marks.stages)).toContain('closed')
  })

  it('names every standing and kind under the shape it is drawn in', () => {
    const struck = english.marks.drawings.find(({ drawing }) => drawing === 'struck')
    expect(struck?.words).toEqual(['Officially denied', 'Superseded', 'Denied'])
    expect(english.marks.drawings.every(({ words }) => words.length > 0)).toBe(true)
  })

  it('shows both languages the same examples', () => {
    expect(examplesOf(japanese)).toEqual(examplesOf(english))
    expect(japanese.figures[0]?.name).not.toBe(english.figures[0]?.name)
  })

  it('says of every kind that it is lacking, where the record holds nothing', () => {
    const empty = toParts(NOTHING, realReader('en'))
    for (const specimens of specimensOf(empty)) expect(lacking(specimens)).toEqual(keys(specimens))
    expect(empty).toMatchObject({ terms: null, stages: [], standings: [], searches: [] })
  })
})

function specimensOf({ figures, claims, events, sources, marks }: PartsView) {
  return [figures, claims, events, sources.marks, marks.stages]
}

/** What each example is, whatever the language: ids, addresses within the language, days. */
function examplesOf(view: PartsView) {
  return {
    figures: view.figures.map(({ key, example }) => [key, example?.id]),
    claims: view.claims.map(({ key, example }) => [key, example?.id]),
    events: view.events.map(({ key, example }) => [key, example?.line.id]),
    marks: view.sources.marks.map(({ key, example }) => [
      key,
      example?.mark.cites.map(({ href }) => href.slice(3)),
    ]),
    stages: view.marks.stages.map(({ key, example }) => [key, example?.href.slice(3)]),
    documents: view.sources.documents.map(({ href }) => href.slice(3)),
    results: view.results.rows.map(({ key, cells }) => [key, cells.map((cell) => cell?.id)]),
    printings: view.printings.map(({ key }) => key),
    terms: view.terms?.figures.map(({ id }) => id),
    histories: [view.stages, view.standings].map((entries) => entries.map(({ key }) => key)),
    findings: [view.contradictions, view.searches].map((found) => found.map(({ id }) => id)),
  }
}
