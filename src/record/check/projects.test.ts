import { describe, expect, it } from 'vitest'
import { smallRecord } from '#tests/support/record-dir.ts'
import { checkRecord } from '../check.ts'

function entry(id: string, lines = '', stage = 'proposed'): string {
  return `- id: ${id}
  name: { en: A plant, ja: 工場 }
  sector: energy-gas
  place: { en: Somewhere, ja: どこか }
  batch: candidate
  knownOn: 2025-05-24
  sponsors: []
${lines}  stages:
    - on: 2025-05-24
      stage: ${stage}
      note: { en: Listed., ja: 掲載。 }
      sources: [ft-2025-05-24]
  sources: [ft-2025-05-24]
`
}

function figures(...on: readonly string[]): string {
  const each = on.map(
    (date, at) => `    - measure: amount
      on: ${date}
      label: { en: Amount, ja: 金額 }
      basis: pledge
      value: ${at + 1}bn USD
`,
  )
  return `  figures:\n${each.join('')}`
}

const problemsOf = (...entries: readonly string[]) =>
  checkRecord(smallRecord({ 'projects.yaml': entries.join('') })).problems.map(({ what }) => what)

describe('a project', () => {
  it('may be another printing of one, in a place of the list, with events about it', () => {
    const more = '  region: [TX, offshore]\n  sameAs: plant\n  events: [ft-son-swf]\n'
    expect(problemsOf(entry('plant'), entry('again', more))).toEqual([])
  })

  it('is the same as an entry that exists, is another one and is counted itself', () => {
    expect(problemsOf(entry('plant', '  sameAs: nothing\n'))).toEqual([
      'sameAs: no project has the id "nothing"',
    ])
    expect(problemsOf(entry('plant', '  sameAs: plant\n'))).toEqual(['sameAs: itself'])
    const chain = [entry('a'), entry('b', '  sameAs: a\n'), entry('c', '  sameAs: b\n')]
    expect(problemsOf(...chain)).toEqual(['sameAs: b is itself the same as a'])
  })

  it('names events and claims that the record has', () => {
    expect(problemsOf(entry('plant', '  events: [nothing]\n  claims: [nobody]\n'))).toEqual([
      'events: no event has the id "nothing"',
      'claims: no claim has the id "nobody"',
    ])
  })

  it('stands in a place and a sector that have a name in both languages', () => {
    const known = ['0: not one of the known words', 'sector: not one of the known words']
    expect(problemsOf(entry('plant', '  region: [ZZ]\n'))).toEqual(known.slice(0, 1))
    const steel = entry('plant').replace('energy-gas', 'steel')
    expect(problemsOf(steel)).toEqual(known.slice(1))
  })

  it('is no candidate once it is selected, nor on the money ladder while it is one', () => {
    expect(problemsOf(entry('plant', '', 'selected'))).toEqual([
      'stage: a candidate is not selected',
    ])
    const onRung = figures('2025-05-24').replace(
      'basis: pledge',
      'basis: pledge\n      rung: named',
    )
    expect(problemsOf(entry('plant', onRung))).toEqual([
      'rung: a candidate is not on the money ladder (named)',
    ])
  })

  it('has its amounts in order of time: the last one holds', () => {
    expect(problemsOf(entry('plant', figures('2025-05-24', '2025-05-30')))).toEqual([])
    expect(problemsOf(entry('plant', figures('2025-05-30', '2025-05-24')))).toEqual([
      'figures: amounts not in order of time',
    ])
  })
})
