import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Rate } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { approval, expiry, lapsed, noComment } from '#tests/support/mini-events.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toTimeline } from './view.ts'

const { events: facts, parties } = miniRecord()
const FIRST = day('2025-05-24')
const rate: Rate = {
  ...{ kind: 'day', value: { digits: 14261n, scale: 2 }, start: FIRST, end: FIRST },
  ...{ observedOn: day('2025-05-23'), observations: null, from: 'published' },
}

function context(locale: Locale, on = '2026-11-22', latest = true): FigureContext {
  const here = { locale, day: day(on), latest, path: '/timeline' }
  const rates = { days: new Map([[FIRST, rate]]), averages: new Map() }
  return { here, edition: { day: day(on), latest }, rates }
}

const all: readonly TrackedEvent[] = [approval, noComment, ...facts, expiry, lapsed]
const ask = (locale: Locale, query = '', events = all) =>
  toTimeline({ events, parties, query: new URLSearchParams(query) }, context(locale)).view
const view = (locale: Locale) => ask(locale)

describe('the list of events', () => {
  it('reads by month, oldest first, what is scheduled apart', () => {
    const { months, scheduled } = view('en')
    expect(months.map(({ id, title, events }) => [id, title, events.map((e) => e.id)])).toEqual([
      ['m-2025-02', 'Feb 2025', ['gulflink-rod']],
      ['m-2025-05', 'May 2025', ['ft-son-swf', 'ft-no-comment']],
      ['m-2026-07', 'Jul 2026', ['section-122-lapsed']],
    ])
    expect(scheduled.events.map((e) => e.id)).toEqual(['section-122-expiry'])
  })

  it('reads newest first where that is asked for, what is scheduled still apart', () => {
    const { months, scheduled, path } = ask('ja', 'order=newest&page=1&track=')
    expect(path).toBe('/timeline?order=newest')
    expect(months.flatMap(({ events }) => events.map((e) => e.id))).toEqual([
      ...['section-122-lapsed', 'ft-no-comment', 'ft-son-swf', 'gulflink-rod'],
    ])
    expect(scheduled.events.map((e) => e.id)).toEqual(['section-122-expiry'])
  })

  it('has a jump to every month', () => {
    expect(view('en').jump).toEqual([
      {
        ...{ year: '2025', href: '#m-2025-02' },
        months: [
          { href: '#m-2025-02', word: 'Feb', title: 'Feb 2025' },
          { href: '#m-2025-05', word: 'May', title: 'May 2025' },
        ],
      },
      {
        ...{ year: '2026', href: '#m-2026-07' },
        months: [{ href: '#m-2026-07', word: 'Jul', title: 'Jul 2026' }],
      },
    ])
    expect(view('ja').jump[0]?.months[0]).toEqual({
      ...{ href: '#m-2025-02', word: '2月', title: '2025年2月' },
    })
  })

  it('of an edition that knows nothing is empty and says nothing', () => {
    const empty = ask('en', '', [])
    expect(empty).toMatchObject({ lead: null, pages: null, jump: [], dayJump: null, months: [] })
  })
})

describe('an event of the list', () => {
  const entry = (locale: Locale, id: string) => {
    const { months, scheduled } = view(locale)
    const listed = [...months.flatMap(({ events }) => events), ...scheduled.events]
    return listed.find((each) => each.id === id)
  }

  it('says when, what, who, how much and on what evidence', () => {
    const ft = entry('en', 'ft-son-swf')
    expect(ft).toMatchObject({
      href: '/en/events/ft-son-swf',
      knownOn: '2025-05-24',
      when: { text: 'May 24, 2025', machine: '2025-05-24', uncertain: false },
      kind: { word: 'Reported', drawing: 'outlined' },
      title: 'FT: Son has floated a joint US–Japan sovereign wealth fund',
      track: { key: 'swf-proposal', word: 'The joint fund' },
      importance: 3,
      knownLater: null,
      summary: 'Citing three people; there was no formal proposal.',
      actors: [
        { id: 'masayoshi-son', href: '/en/people/masayoshi-son', name: 'Masayoshi Son' },
        { id: 'scott-bessent', href: '/en/people/scott-bessent', name: 'Scott Bessent' },
      ],
      source: { grade: 'E', origins: '1 origin, 1 relay' },
      supersededBy: null,
    })
    expect(ft?.figures[0]).toMatchObject({
      id: 'ft-son-swf.2025-05-24.initial-capital',
      text: 'about $300 billion',
      converted: { text: '≈ ¥42.78 trillion', rateOn: '2025-05-23' },
    })
  })

  it('says the same in Japanese', () => {
    const ft = entry('ja', 'ft-son-swf')
    expect(ft).toMatchObject({
      when: { text: '2025年5月24日' },
      kind: { word: '報道' },
      actors: [{ name: '孫正義' }, { name: 'スコット・ベッセント' }],
    })
    expect(ft?.figures[0]?.text).toBe('約3000億ドル')
  })

  it('that became public later says on which day', () => {
    expect(entry('en', 'ft-no-comment')?.knownLater).toBe('became public May 25, 2025')
    expect(entry('ja', 'ft-no-comment')?.knownLater).toBe('2025年5月25日に公になった')
  })

  it('with a number nobody gave says why there is none', () => {
    const [missing] = entry('en', 'ft-no-comment')?.figures ?? []
    expect(missing).toMatchObject({ text: 'not disclosed', missing: 'not-disclosed', value: '' })
  })

  it('whose day is not known says so', () => {
    const when = { machine: '2025-02', uncertain: true }
    expect(entry('en', 'gulflink-rod')?.when).toEqual({ ...when, text: 'Feb 2025, day not known' })
    expect(entry('ja', 'gulflink-rod')?.when).toEqual({ ...when, text: '2025年2月（日は不明）' })
  })

  it('that is scheduled never reads as past and names what superseded it', () => {
    expect(entry('en', 'section-122-expiry')).toMatchObject({
      kind: { word: 'Scheduled', drawing: 'dotted' },
      when: { text: 'set for Jul 24, 2026' },
      knownLater: null,
      supersededBy: { href: '/en/events/section-122-lapsed' },
    })
    expect(entry('ja', 'section-122-expiry')?.when.text).toBe('2026年7月24日の予定')
  })

  it('of an old edition keeps its links within the edition and names only who was known', () => {
    const known = { events: facts, parties: parties.slice(0, 3), query: new URLSearchParams() }
    const { view: old } = toTimeline(known, context('en', '2025-05-24', false))
    expect(old.months[0]?.events[0]).toMatchObject({
      href: '/en/on/2025-05-24/events/ft-son-swf',
      actors: [{ id: 'masayoshi-son', href: '/en/on/2025-05-24/people/masayoshi-son' }],
      source: { origins: '1 origin', cites: [{ publisher: 'Financial Times' }] },
    })
  })
})
