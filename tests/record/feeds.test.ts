import ICAL from 'ical.js'
import Parser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { urnOfEvent, uuidOfEvent } from '#app/feeds/urn.ts'
import { writeCalendar } from '#app/feeds/write-calendar.ts'
import { writeAtom, writeJson } from '#app/feeds/write-feed.ts'
import { type Day, day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Locale } from '#domain/text.ts'
import { EVERY_EVENT } from '#domain/timeline-filter.ts'
import { toCalendar } from '#features/timeline/calendar-view.ts'
import { pagesOfFeed, type Selected, toFeed } from '#features/timeline/feed-view.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'

const HOST = 'https://tracker.test'
const names = new Map(RECORD.parties.map(({ id, name }) => [id, name]))
const EARLY = day('2025-10-28')
const LOCALES: readonly Locale[] = ['en', 'ja']

function readerOf(locale: Locale, on?: Day) {
  const context = realReader(locale, '/timeline')
  const edition = on === undefined ? context.edition : { day: on, latest: false }
  return { ...context, edition, here: { ...context.here, ...edition } }
}

/** Every event of the record, or those an early edition knows. */
function selected(on: Day = RECORD.meta.compiledOn): Selected {
  const found = RECORD.events.filter(({ knownOn }) => knownOn <= on)
  return { filter: EVERY_EVENT, found, all: found.length, names, problems: [] }
}

function pagesOf(kind: 'atom' | 'json', locale: Locale, on?: Day, host = HOST): string[] {
  const write = kind === 'atom' ? writeAtom : writeJson
  const pages = Array.from({ length: pagesOfFeed(selected(on)) }, (_, at) => at + 1)
  return pages.map((page) => write(toFeed(kind, selected(on), page, readerOf(locale, on)), host))
}

interface JsonItem {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly content_html: string
  readonly date_modified: string
}
const itemsOf = (json: string) => (JSON.parse(json) as { items: JsonItem[] }).items

function calendarOf(locale: Locale, of: Selected, on?: Day) {
  const text = writeCalendar(toCalendar(of, readerOf(locale, on)), HOST)
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entries = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))
  return { text, calendar, entries }
}

const ids = (events: readonly TrackedEvent[]) => events.map(({ id }) => urnOfEvent(id)).toSorted()

describe('the feeds of all events', () => {
  it.each(LOCALES)(
    'have every event once, the last to become public first (%s)',
    async (locale) => {
      const atom = await Promise.all(
        pagesOf('atom', locale).map((xml) => new Parser().parseString(xml)),
      )
      const entries = atom.flatMap(({ items }) => items)
      expect(entries.map((entry) => entry['id'] as string).toSorted()).toEqual(ids(RECORD.events))
      const days = entries.map(({ isoDate = '' }) => isoDate)
      expect(days).toEqual(days.toSorted().toReversed())
      const json = pagesOf('json', locale).flatMap(itemsOf)
      expect(json.map(({ id }) => id)).toEqual(entries.map((entry) => entry['id']))
      expect(json.map(({ url }) => url)).toEqual(entries.map(({ link }) => link))
      const titles = new Map(RECORD.events.map(({ id, title }) => [urnOfEvent(id), title[locale]]))
      for (const { id, title } of json) expect(title).toContain(titles.get(id))
    },
  )

  it('come in pages that lead to each other, with the total said', async () => {
    const [first = '', ...rest] = pagesOf('atom', 'en')
    expect(rest.length).toBeGreaterThan(0)
    const { items, title } = await new Parser().parseString(first)
    expect(items).toHaveLength(100)
    expect(title).toContain('Timeline')
    expect(first).toContain(`All ${RECORD.events.length} events of the record`)
    expect(first).toMatch(
      /<link href="https:\/\/tracker\.test\/timelines\/events\.atom\?lang=en&amp;page=2" rel="next"/,
    )
    expect(first).not.toContain('rel="previous"')
    expect(rest.at(-1)).not.toContain('rel="next"')
    const [json = ''] = pagesOf('json', 'en')
    expect(JSON.parse(json)).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      next_url: `${HOST}/timelines/events.json?lang=en&page=2`,
      language: 'en',
    })
  })

  it('name an event the same in both languages, every edition and on every host', () => {
    const idsIn = (locale: Locale, on?: Day, host?: string) =>
      pagesOf('json', locale, on, host)
        .flatMap(itemsOf)
        .map(({ id }) => id)
    const all = idsIn('en')
    expect(idsIn('ja')).toEqual(all)
    expect(idsIn('en', undefined, 'http://localhost:3000')).toEqual(all)
    const early = idsIn('ja', EARLY)
    expect(early.length).toBeGreaterThan(50)
    expect(all).toEqual(expect.arrayContaining(early))
    expect(urnOfEvent('ft-son-swf')).toBe('urn:uuid:dc22ef5e-5d93-5b08-82a2-30207c7ef47e')
  })

  it('of an early edition lead into it and hold nothing later', () => {
    const text = pagesOf('json', 'en', EARLY).join('\n')
    const items = pagesOf('json', 'en', EARLY).flatMap(itemsOf)
    expect(items.every(({ date_modified }) => date_modified.slice(0, 10) <= EARLY)).toBe(true)
    expect(items.every(({ url }) => url.startsWith(`${HOST}/en/on/${EARLY}/events/`))).toBe(true)
    expect(text).not.toMatch(/\$36 billion|\$109 billion/)
  })

  it('keep what looks like markup as words', async () => {
    const [event] = RECORD.events
    if (!event) throw new RangeError('no event')
    const odd = '<b>A & B</b> "said" ]]> ; , \\ end'
    const marked = { ...event, title: { en: odd, ja: odd }, summary: { en: odd, ja: odd } }
    const of = { ...selected(), found: [marked] }
    const { items } = await new Parser().parseString(
      writeAtom(toFeed('atom', of, 1, readerOf('en')), HOST),
    )
    expect(items[0]?.title?.trim()).toBe(odd)
    expect(items[0]?.content).toContain('&lt;b&gt;A &amp; B&lt;/b&gt;')
    const { entries } = calendarOf('en', of)
    expect(entries[0]?.summary).toBe(odd)
    expect(entries[0]?.description).toContain(odd)
  })
})

describe('the calendar of all events', () => {
  it.each(LOCALES)(
    'has every event as days, what is only scheduled as tentative (%s)',
    (locale) => {
      const { entries, calendar } = calendarOf(locale, selected())
      expect(entries.map(({ uid }) => uid).toSorted()).toEqual(
        RECORD.events.map(({ id }) => uuidOfEvent(id)).toSorted(),
      )
      const tentative = entries.filter(({ component }) => {
        return component.getFirstPropertyValue('status') === 'TENTATIVE'
      })
      const scheduled = RECORD.events.filter((event) => event.scheduled)
      expect(tentative.map(({ uid }) => uid).toSorted()).toEqual(
        scheduled.map(({ id }) => uuidOfEvent(id)).toSorted(),
      )
      expect(entries.every(({ startDate }) => startDate.isDate)).toBe(true)
      const spans = RECORD.events.filter(({ on }) => on.kind === 'span').length
      expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain(`${spans}`)
    },
  )

  it('has an event of one day on that day and one of a month over the whole of it', () => {
    const { entries } = calendarOf('en', selected())
    const daysOf = (id: string) => {
      const found = entries.find(({ uid }) => uid === uuidOfEvent(id))
      return [found?.startDate.toString(), found?.endDate.toString()]
    }
    expect(daysOf('ft-son-swf')).toEqual(['2025-05-24', '2025-05-25'])
    expect(daysOf('gulflink-rod')).toEqual(['2025-02-01', '2025-03-01'])
    expect(daysOf('deadline-2029')).toEqual(['2029-01-19', '2029-01-20'])
  })

  it('leaves out what has no day, and says how many', () => {
    const [event] = RECORD.events
    if (!event) throw new RangeError('no event')
    const bound = { ...event, on: { kind: 'before', day: day('2025-05-24') } } as const
    const moment = {
      ...event,
      id: 'moment',
      on: { kind: 'instant', at: '2026-02-17T19:30Z' },
    } as const
    const { entries, calendar } = calendarOf('en', { ...selected(), found: [bound, moment] })
    expect(entries.map(({ startDate }) => startDate.toString())).toEqual(['2026-02-17T19:30:00Z'])
    expect(calendar.getFirstPropertyValue('x-wr-caldesc')).toContain('One is left out here')
  })
})
