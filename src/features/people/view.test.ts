import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { party, text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toPeople } from './view.ts'

const { parties, relations } = miniRecord()
const FT = [cite('ft-2025-05-24', 'E')]
const treasury = party('us-treasury', 'US Department of the Treasury', '米国財務省', {
  ...{ kind: 'government', side: 'us', short: false },
  parts: [{ on: '2025-05-24', knownOn: day('2025-05-24'), part: 'would-be-owner', cites: FT }],
  descriptions: [
    {
      ...{ on: '2025-05-24', knownOn: day('2025-05-24'), cites: FT },
      text: text('US finance ministry.', '米国の財務省。'),
    },
  ],
})
const openai = party('openai', 'OpenAI', 'OpenAI', { kind: 'company', side: 'private' })

function people(
  locale: Locale,
  on = '2026-11-22',
  of = [...parties, treasury, openai],
  asked = '',
) {
  const edition = { day: day(on), latest: on === '2026-11-22' }
  const here = { locale, ...edition, path: '/people' }
  const context: FigureContext = { here, edition, rates: { days: new Map(), averages: new Map() } }
  return toPeople({ parties: of, relations, query: new URLSearchParams(asked) }, context)
}

describe('the list of people and institutions', () => {
  it('is grouped by side and by part, with a way to each side and to the relations', () => {
    const { lead, contents, sides } = people('en')
    expect(lead).toContain('6 people and institutions are named by the record up to Nov 22, 2026')
    expect(contents.map(({ id, title }) => `${id} ${title}`)).toEqual([
      'side-us United States',
      'side-japan Japan',
      'side-private Private',
      'relations Relations',
    ])
    const shape = sides.map(({ groups }) =>
      groups.map(({ title, members }) => [title, ...members.map(({ name }) => name)]),
    )
    expect(shape).toEqual([
      [
        ['Would-be owner', 'US Department of the Treasury'],
        ['No part known', 'Scott Bessent'],
      ],
      [
        ['Commentator', 'Katsunobu Kato'],
        ['No part known', 'Ministry of Finance (Japan)'],
      ],
      [['No part known', 'Masayoshi Son', 'OpenAI']],
    ])
  })

  const member = (locale: Locale, id: string, on?: string) =>
    people(locale, on)
      .sides.flatMap(({ groups }) => groups.flatMap(({ members }) => members))
      .find((each) => each.id === id)

  it('shows the office held in the edition, and what is known of the others', () => {
    expect(member('en', 'katsunobu-kato', '2025-05-25')).toEqual({
      ...{ id: 'katsunobu-kato', href: '/en/on/2025-05-25/people/katsunobu-kato' },
      ...{ name: 'Katsunobu Kato', other: { lang: 'ja', text: '加藤勝信' }, kind: 'Person' },
      ...{ knownOn: '2024-10-01', reading: 'かとう・かつのぶ' },
      ...{ part: null, description: null },
      offices: [
        expect.objectContaining({
          title: 'Minister of Finance',
          org: {
            ...{ id: 'japan-mof', name: 'Ministry of Finance (Japan)' },
            href: '/en/on/2025-05-25/people/japan-mof',
          },
        }),
      ],
    })
    expect(member('ja', 'us-treasury')).toMatchObject({
      ...{ name: '米国財務省', kind: '政府機関', description: '米国の財務省。', offices: [] },
      part: { from: 'この役割は2025年5月24日から', source: { grade: 'E' } },
    })
  })

  it('shows an office no longer once it has ended', () => {
    expect(member('en', 'katsunobu-kato', '2025-10-20')?.offices).toHaveLength(1)
    expect(member('en', 'katsunobu-kato', '2025-10-21')?.offices).toHaveLength(0)
  })

  it('writes a name once where both languages write it alike', () => {
    expect(member('en', 'openai')?.other).toBeNull()
  })

  it('of an edition that knows nobody has no lead and no side', () => {
    expect(people('en', '2008-01-01', [])).toMatchObject({
      ...{ lead: null, sides: [], relations: { lines: [] }, problems: null },
      contents: [{ id: 'relations', title: 'Relations' }],
    })
  })
})

describe('what the address asks', () => {
  const asked = (address: string) => people('en', '2026-11-22', undefined, address)
  const shown = (address: string) =>
    asked(address).sides.flatMap(({ groups }) =>
      groups.flatMap(({ members }) => members.map(({ id }) => id)),
    )

  it('decides who is shown, and is written into the address of the page', () => {
    expect(shown('q=%E8%B2%A1%E5%8B%99%E7%9C%81&side=us')).toEqual(['us-treasury'])
    const view = asked('side=us&kind=person')
    expect(view.path).toBe('/people?side=us&kind=person')
    expect(view.shown.filter((part) => typeof part !== 'string')).toMatchObject([
      { value: '1' },
      { value: '6' },
    ])
    expect(view.relations.lines.map(({ id }) => id)).toEqual(relations.map(({ id }) => id))
    expect(asked('kind=institution').relations.lines).toEqual([])
  })

  it('and what it cannot ask is said beside its field', () => {
    const view = asked('side=us,moon&country=XX&page=7')
    expect(view.path).toBe('/people?side=us')
    const side = view.form.boxes.find(({ name }) => name === 'side')
    expect(side?.problem).toContain('“moon” is none of the choices')
    expect(view.form.lists.map(({ problem }) => problem).join()).toContain('“XX”')
    expect(view.problems).toMatchObject({
      general: ['Page: There is no page 7: everything stands on one page.'],
      fields: [{ href: '#filter-side' }, { href: '#filter-country' }],
    })
  })

  it('a choice has the number of those that answer to it in the edition', () => {
    const words = ({ form }: ReturnType<typeof people>) =>
      form.boxes.map(({ choices }) => choices.map(({ word }) => word))
    expect(words(asked(''))[0]).toEqual(['United States (2)', 'Japan (2)', 'Private (2)'])
    expect(words(people('ja', '2025-05-23'))[1]).toEqual(['役割は不明（6）'])
  })
})

describe('a relation', () => {
  it('says from whom to whom, how, how firmly and since when', () => {
    expect(people('en').relations.lines).toMatchObject([
      {
        from: { href: '/en/people/masayoshi-son', name: 'Masayoshi Son' },
        to: { href: '/en/people/scott-bessent', name: 'Scott Bessent' },
        ...{
          type: 'discussed with (as reported)',
          label: 'talked the joint fund through directly',
        },
        standing: { word: 'Reported', drawing: 'outlined' },
        ...{ since: 'before May 24, 2025', until: null, figure: null, note: null },
        source: { grade: 'E', origins: '1 origin' },
      },
    ])
    expect(people('ja').relations.lines).toMatchObject([
      { type: '協議（報道による）', since: '2025年5月24日より前', standing: { word: '報道' } },
    ])
  })

  it('to someone the edition does not know is left out', () => {
    const known = parties.filter(({ id }) => id !== 'scott-bessent')
    expect(people('en', '2026-11-22', known).relations.lines).toEqual([])
  })
})
