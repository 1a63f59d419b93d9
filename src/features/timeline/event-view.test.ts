import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Locale } from '#domain/text.ts'
import { eventFacts } from '#tests/support/event-facts.ts'
import { approval, event, expiry, lapsed, noComment } from '#tests/support/mini-events.ts'
import { text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toEventPage } from './event-view.ts'

const { events: facts, parties, sources } = miniRecord()
const cabinet = event(
  'takaichi-cabinet',
  '2025-10-21',
  text('A new cabinet takes office', '新内閣が発足'),
  { knownOn: day('2025-10-22'), actors: ['katsunobu-kato', 'japan-mof'], cites: [] },
)
const statement = event(
  'kato-unaware',
  '2025-05-30',
  text('Kato: the ministry is not aware of specifics', '加藤財務相「具体的な内容は承知せず」'),
  { knownOn: day('2025-05-30'), actors: ['katsunobu-kato'], cites: [] },
)
const events = [approval, noComment, ...facts, statement, cabinet, expiry, lapsed]

function page(
  found: TrackedEvent | undefined,
  locale: Locale = 'en',
  on = '2026-11-22',
  of: readonly TrackedEvent[] = events,
) {
  if (!found) throw new RangeError('no event')
  const edition = { day: day(on), latest: on === '2026-11-22' }
  const here = { locale, ...edition, path: `/events/${found.id}` }
  const rates = { days: new Map(), averages: new Map() }
  const context: FigureContext = { here, edition, rates }
  return toEventPage(eventFacts(found, { events: of, parties, sources }), context)
}

describe('the page of an event', () => {
  it('tells both clocks, the amounts, the documents and the neighbours', () => {
    const view = page(facts[0])
    expect(view).toMatchObject({
      line: { id: 'ft-son-swf', kind: { word: 'Reported', drawing: 'outlined' } },
      when: { text: 'May 24, 2025' },
      knownOn: { text: 'May 24, 2025' },
      track: { word: 'The joint fund', href: '/en/timeline?track=swf-proposal' },
      importance: 'Major',
      amounts: [
        {
          figure: { text: 'about $300 billion' },
          remarks: ['As the source gave it: $300bn.'],
        },
      ],
      officesOn: 'With the offices they held on May 24, 2025.',
      actors: [{ name: 'Masayoshi Son', person: true, offices: [] }, { name: 'Scott Bessent' }],
      kin: { near: { previous: { id: 'gulflink-rod' }, next: { id: 'ft-no-comment' } } },
    })
    expect(view.documents.map(({ publisher, grade }) => [publisher, grade])).toEqual([
      ['Financial Times', 'E'],
      ['Fortune / Bloomberg', 'E'],
    ])
  })

  it('says the same in Japanese', () => {
    expect(page(facts[0], 'ja')).toMatchObject({
      when: { text: '2025年5月24日' },
      importance: '大',
      amounts: [{ figure: { text: '約3000億ドル' }, remarks: ['出典の表記：3000億ドル。'] }],
      officesOn: '役職は2025年5月24日のもの。',
    })
  })

  it('says why a number is missing and what is to be said of it', () => {
    expect(page(noComment).amounts).toMatchObject([
      { figure: { text: 'not disclosed' }, remarks: ['No percentage is reported.'] },
    ])
  })

  it('has the office as held on the day, not the one held now', () => {
    expect(page(statement).actors[0]?.offices).toMatchObject([
      { title: 'Minister of Finance', change: null, org: { id: 'japan-mof' } },
    ])
  })

  it('says when an office ended on that very day, and shows it no longer the day after', () => {
    expect(page(cabinet, 'ja').actors).toMatchObject([
      { offices: [{ title: '財務大臣', change: 'この日まで' }] },
      { name: '財務省', person: false, kind: '政府機関', offices: [] },
    ])
    const after = { ...cabinet, on: { kind: 'day', day: day('2025-10-22') } } as const
    expect(page(after).actors[0]?.offices).toEqual([])
  })

  it('links what is superseded and what supersedes it', () => {
    expect(page(expiry)).toMatchObject({
      scheduled: true,
      line: { when: { text: 'set for Jul 24, 2026' }, kind: { word: 'Scheduled' } },
      supersededBy: { id: 'section-122-lapsed' },
      kin: { near: { previous: null, next: null } },
    })
    expect(page(lapsed).kin.supersedes).toMatchObject([{ id: 'section-122-expiry' }])
  })

  it('of an old edition knows no later neighbour and no later document', () => {
    const old = page(facts[0], 'en', '2025-05-24', facts)
    expect(old).toMatchObject({
      kin: { near: { previous: null, next: null } },
      source: { origins: '1 origin' },
    })
    expect(old.documents.map(({ href }) => href)).toEqual([
      '/en/on/2025-05-24/sources/ft-2025-05-24',
    ])
  })
})
