import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Party } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'
import type { Locale } from '#domain/text.ts'
import { event } from '#tests/support/mini-events.ts'
import { figure, party, text, when } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toEvents } from './person-events-view.ts'
import { toPerson } from './person-view.ts'

const { parties, relations, sources } = miniRecord()
const statement = event(
  'kato-unaware',
  '2025-05-30',
  text('Kato: the ministry is not aware of specifics', '加藤財務相「具体的な内容は承知せず」'),
  { knownOn: day('2025-05-30'), actors: ['katsunobu-kato'], cites: [] },
)
const FT = [cite('ft-2025-05-24', 'E')]
const dinner: Relation = {
  ...{ id: 'dinner', from: 'masayoshi-son', to: 'scott-bessent', type: 'discussed-with' },
  ...{ label: text('a dinner', '会食'), since: when('2025-01-07'), until: when('2025-01-07') },
  ...{ untilKnownOn: day('2025-01-08'), standing: 'confirmed', knownOn: day('2025-01-08') },
  ...{ note: null, cites: FT },
  figure: figure({ kind: 'relation', id: 'dinner' }, '2025-01-07', 'pledged', '100bn USD', {
    ...{ label: text('Pledged', '表明額'), knownOn: day('2025-01-08'), cites: FT },
    ...{ quantity: { kind: 'missing', reason: 'unknown' }, asReported: null },
  }),
}

function page(found: Party | undefined, locale: Locale = 'en', on = '2026-11-22') {
  if (!found) throw new RangeError('no party')
  const edition = { day: day(on), latest: on === '2026-11-22' }
  const here = { locale, ...edition, path: `/people/${found.id}` }
  const context: FigureContext = { here, edition, rates: { days: new Map(), averages: new Map() } }
  const own = [...relations, dinner].filter(({ from, to }) => from === found.id || to === found.id)
  const facts = {
    ...{ party: found, parties, relations: own, sources, contradictions: [], searches: [] },
    ...{ projects: [], figures: [], claims: [] },
    events: [statement].filter(({ actors }) => actors.includes(found.id)),
  }
  return toPerson(facts, context)
}

const kato = parties.find(({ id }) => id === 'katsunobu-kato')
const finance = parties.find(({ id }) => id === 'japan-mof')
const son = parties.find(({ id }) => id === 'masayoshi-son')

describe('the page of a person', () => {
  it('has both names, the reading, offices, stance, events and documents', () => {
    const view = page(kato)
    expect(view).toMatchObject({
      ...{ name: 'Katsunobu Kato', other: { lang: 'ja', text: '加藤勝信' } },
      ...{ reading: 'かとう・かつのぶ', person: true, short: false, description: null },
      offices: {
        own: [
          {
            ...{ title: 'Minister of Finance', held: false, holder: null, fadesFrom: null },
            term: ['from Oct 1, 2024', 'until Oct 21, 2025'],
            label: 'Minister of Finance: from Oct 1, 2024, until Oct 21, 2025',
            pieces: [{ sure: true, x: '0%', width: '49.3%' }],
          },
        ],
        here: [],
      },
      stances: [
        {
          ...{ id: 'katsunobu-kato.2025-05-30', knownOn: '2025-05-30', date: 'May 30, 2025' },
          ...{ stance: 'No comment', text: 'Said the ministry was not aware of the specifics.' },
        },
      ],
      events: {
        lines: [{ id: 'kato-unaware', href: '/en/events/kato-unaware' }],
        href: '/en/timeline?actor=katsunobu-kato',
      },
    })
    expect(view.facts.map(({ term, text: of }) => [term, of])).toEqual([
      ['Kind', 'Person'],
      ['Side', 'Japan'],
      ['Country', 'Japan'],
      ['Part played', 'Commentator · from May 30, 2025'],
    ])
    expect(view.documents.map(({ href }) => href)).toContain('/en/sources/tradingkey-2025-05-30')
  })

  it('says the same in Japanese', () => {
    expect(page(kato, 'ja')).toMatchObject({
      ...{ name: '加藤勝信', other: { lang: 'en', text: 'Katsunobu Kato' } },
      offices: { own: [{ title: '財務大臣', term: ['2024年10月1日から', '2025年10月21日まで'] }] },
      stances: [{ date: '2025年5月30日', stance: 'コメントなし' }],
    })
  })

  it('of an old edition has the office as held, and no stance or part of a later day', () => {
    const open = kato && {
      ...kato,
      offices: kato.offices.map((office) => ({ ...office, to: null })),
    }
    const view = page(open, 'en', '2025-05-29')
    expect(view).toMatchObject({
      offices: { own: [{ held: true, term: ['from Oct 1, 2024'] }] },
      stances: [],
    })
    expect(view.facts.map(({ key }) => key)).toEqual(['kind', 'side', 'country'])
    expect(view.documents.map(({ href }) => href)).not.toContain(
      '/en/on/2025-05-29/sources/tradingkey-2025-05-30',
    )
  })

  it('says of an office whose documents came later when they came', () => {
    const late = kato && {
      ...kato,
      offices: kato.offices.map((office) => ({
        ...office,
        cites: [cite('tradingkey-2025-05-30')],
      })),
    }
    const [office] = page(late, 'en', '2025-05-25').offices.own
    expect(office?.source.documentedLater).toBe('documented May 30, 2025')
  })

  it('of an institution says who held office there, and when', () => {
    const { own, here } = page(finance).offices
    expect(own).toEqual([])
    expect(here).toMatchObject([
      {
        holder: { id: 'katsunobu-kato', href: '/en/people/katsunobu-kato' },
        label: 'Katsunobu Kato, Minister of Finance: from Oct 1, 2024, until Oct 21, 2025',
        held: false,
      },
    ])
    expect(page(finance, 'ja', '2025-05-25').offices.here).toMatchObject([
      { holder: { name: '加藤勝信' } },
    ])
  })

  it('shows the last of many events and says how many there are', () => {
    const many = Array.from({ length: 50 }, (_, index) => ({ ...statement, id: `event-${index}` }))
    const here = { locale: 'en', day: day('2026-11-22'), latest: true, path: '' } as const
    const of = kato ? toEvents(kato, many, here) : null
    const said = of?.shown.map((part) => (typeof part === 'string' ? part : part.text)).join('')
    expect([said, of?.lines.length]).toEqual(['The last 20 of 50 events.', 20])
  })

  it('has its relations with their figures; one of a single day is not said to have lasted', () => {
    expect(page(son).relations).toMatchObject([
      {
        ...{ type: 'discussed-with', title: 'discussed with' },
        relations: [
          { since: 'Jan 7, 2025', until: null, figure: { text: 'unknown', missing: 'unknown' } },
        ],
      },
      {
        ...{ type: 'discussed-with', title: 'discussed with (as reported)' },
        relations: [{ id: relations[0]?.id, figure: null }],
      },
    ])
  })

  it('shows the last description known in the edition', () => {
    const entry = (on: string, en: string) => {
      return { on, knownOn: day(on), text: text(en, en), cites: FT }
    }
    const described = son && {
      ...son,
      descriptions: [entry('2024-12-16', 'Earlier.'), entry('2025-05-24', 'Later.')],
    }
    expect(page(described, 'en', '2025-05-23').description?.text).toBe('Earlier.')
    expect(page(described, 'ja', '2025-05-24').description?.date).toBe('2025年5月24日')
  })

  it('of a short entry says little, and links the page it also has', () => {
    const fund = party('joint-fund', 'Joint fund', '共同ファンド', { kind: 'fund', side: 'other' })
    expect(page(fund)).toMatchObject({
      ...{ short: true, person: false, stances: [], relations: [], events: { lines: [] } },
      ...{ offices: { axis: null, own: [], here: [] }, projects: [], claims: [] },
      facts: [{ key: 'kind' }, { key: 'side' }, { key: 'section', text: 'Fund', href: '/en/fund' }],
    })
  })
})
