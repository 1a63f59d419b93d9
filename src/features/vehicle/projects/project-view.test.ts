import { describe, expect, it } from 'vitest'
import type { TheRecord } from '#domain/record.ts'
import type { Locale } from '#domain/text.ts'
import { projectFacts, projectReader } from '#tests/support/project-facts.ts'
import { RECORD } from '#tests/support/real-record.ts'
import { toProjectPage } from './project-view.ts'
import { toAlike } from './row-view.ts'

function page(id: string, locale: Locale = 'en', on?: string, record: TheRecord = RECORD) {
  const context = projectReader(locale, on)
  return toProjectPage(projectFacts(id, context.edition, record), context)
}

const names = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name)

describe('the page of a project', () => {
  it('has its name in both scripts, what it is and where, linked to its like', () => {
    const { name, other, facts } = page('smr-tn-al')
    expect([name, other]).toEqual([
      'BWRX-300 small modular reactors',
      { lang: 'ja', text: '小型モジュール炉（BWRX-300）' },
    ])
    expect(facts.map(({ text, links }) => [text, ...links.map(({ word }) => word)])).toEqual([
      ['', 'Nuclear power'],
      ['Tennessee and Alabama, United States', 'Tennessee', 'Alabama'],
      ['', 'Second batch'],
      ['Mar 19, 2026'],
    ])
    expect(facts[1]?.links[0]?.href).toBe('/en/vehicle/projects?region=TN')
  })

  it('says where it stands now, and has its whole course with sources', () => {
    const { stage, history } = page('portsmouth-gas')
    expect(stage).toMatchObject({ on: '2026-09-21', mark: { word: 'Selected by the President' } })
    expect(history.map(({ on }) => on)).toEqual([
      ...['2026-02-17', '2026-03-24', '2026-05-01', '2026-08-17', '2026-09-21'],
    ])
    expect(history.every(({ source }) => source.cites.length > 0)).toBe(true)
  })

  it('of an older day tells nothing that came later', () => {
    const { history, claims, contradictions, events } = page('portsmouth-gas', 'en', '2026-02-20')
    expect(history.map(({ on }) => on)).toEqual(['2026-02-17'])
    expect(claims.map(({ id }) => id)).not.toContain('p-ohio-gas-financed')
    const told = JSON.stringify([claims, contradictions, events])
    expect(told).not.toMatch(/2026-0[3-9]|¥340|SB Energy’s filing/)
  })

  it('has every printing of its numbers, and its capacity', () => {
    const { numbers } = page('portsmouth-gas')
    expect(numbers.map(({ label, printings }) => [label, printings.length])).toEqual([
      ['Amount', 3],
      ['Gas capacity', 2],
    ])
    expect(page('alaska-lng').numbers).toEqual([])
    expect(page('kiewit').numbers[0]?.remarks).toContain('Derived: 50 − 25.')
  })

  it('has its companies with their part and how firmly it is told', () => {
    expect(page('portsmouth-gas').sponsors[0]).toEqual({
      ...{ id: 'sb-energy', href: '/en/people/sb-energy', name: 'SB Energy' },
      ...{ role: 'Operator', standing: 'Confirmed' },
    })
    expect(page('gas-pa').sponsors).toEqual([])
  })

  it('names companies of one part and standing together', () => {
    const names = toAlike(page('portsmouth-gas').sponsors).map((alike) => alike.map(({ id }) => id))
    expect(names).toEqual([
      ['sb-energy'],
      ['softbank-group'],
      ['toshiba', 'hitachi', 'mitsubishi-electric'],
      ['aep-ohio'],
    ])
  })

  it('has relations of its companies with the vehicle, each to its own kind of project', () => {
    const types = (id: string) => page(id).relations.map(({ type, label }) => `${type}: ${label}`)
    expect(types('portsmouth-gas')).toContain('selected the project: Ohio gas generation, 9.2 GW')
    expect(types('softbank-power')).toEqual([
      'has as a candidate project: candidate for power infrastructure',
    ])
    for (const { id, batch } of RECORD.projects.filter((each) => each.batch === 'candidate')) {
      expect(types(id).join(), `${id} ${batch}`).not.toContain('selected')
    }
  })

  it('links a relation of the project itself to its page', () => {
    const [first] = RECORD.relations
    if (!first) throw new RangeError('the record has relations')
    const own = { ...first, id: 'own', from: 'sb-energy', to: 'portsmouth-gas' }
    const late = { ...own, knownOn: RECORD.meta.compiledOn }
    const record = { ...RECORD, relations: [late] }
    expect(page('portsmouth-gas', 'ja', undefined, record).relations[0]?.to).toEqual({
      ...{ id: 'portsmouth-gas', href: '/ja/vehicle/projects/portsmouth-gas' },
      name: 'オハイオ州ポーツマスのガス火力（9.2GW）',
    })
  })

  it('has the events, claims, differences and searches about it', () => {
    const ohio = page('portsmouth-gas')
    expect(ohio.events.map(({ id }) => id)).toContain('sb-energy-s1a-0921')
    expect(ohio.claims.map(({ id }) => id)).toContain('p-ohio-gas-financed')
    expect(ohio.contradictions.map(({ topic }) => topic)).toEqual([
      ...['Amount of the Ohio plant', 'Place of the Ohio plant', 'Day of the Ohio announcement'],
      ...['SoftBank’s amounts in Ohio', 'Is the Ohio plant funded?'],
    ])
    expect(page('texas-gulflink').contradictions.map(({ id }) => id)).toEqual(['texas-lng'])
    expect(page('georgia-diamond').contradictions.map(({ id }) => id)).toEqual(['diamond-amount'])
    expect(page('gas-pa').searches.map(({ id }) => id)).toEqual(['gas-pa-amount'])
  })

  it('has its neighbours in its batch, and none beyond', () => {
    expect(page('portsmouth-gas').kin).toMatchObject({
      previous: null,
      next: { id: 'texas-gulflink' },
    })
    expect(page('georgia-diamond').kin.next).toBeNull()
    expect(page('smr-tn-al').kin.previous).toBeNull()
  })
})

describe('a thing that is listed twice', () => {
  const [ohio] = RECORD.projects
  const again = { ...ohio, id: 'ohio-again', sameAs: 'portsmouth-gas' } as typeof ohio
  const record = { ...RECORD, projects: [...RECORD.projects, again] } as TheRecord

  it('says on each page what the other is', () => {
    const twice = page('ohio-again', 'en', undefined, record)
    expect(twice.kin).toMatchObject({
      ...{ sameAs: { id: 'portsmouth-gas' }, previous: null, next: null },
    })
    const once = page('portsmouth-gas', 'en', undefined, record)
    expect(names(once.kin.alsoListed)).toEqual([once.name])
    expect(once.kin.sameAs).toBeNull()
    expect(page('georgia-diamond', 'en', undefined, record).kin.next).toBeNull()
  })
})
