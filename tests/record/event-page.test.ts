import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { openEvent } from '#app/pages/open-event.ts'
import { day } from '#domain/day.ts'
import { type Edition, latestEdition } from '#domain/edition.ts'
import type { Locale } from '#domain/text.ts'
import { lastDay } from '#domain/when.ts'
import { toActors } from '#features/timeline/event-actors-view.ts'
import { EventPage } from '#features/timeline/event-page.tsx'
import { type EventFacts, toEventPage } from '#features/timeline/event-view.ts'
import { LOCALES } from '#i18n/locale.ts'
import { saveRecord } from '#store/save.ts'
import { movesOf } from '#tests/support/event-moves.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'

const LATEST = latestEdition(RECORD.meta.compiledOn)
const EARLY: Edition = { day: day('2025-10-28'), latest: false }

type Pages = ReadonlyMap<string, EventFacts>
let opened: Promise<ReadonlyMap<Edition, Pages>> | null = null

/** Every event page of an edition of the real record, read as the page reads it; once. */
async function factsOn(edition: Edition): Promise<Pages> {
  opened ??= readAll()
  return (await opened).get(edition) ?? new Map()
}

async function readAll() {
  const { db } = await tempDatabase()
  await saveRecord(db, RECORD)
  const pages = new Map<Edition, Pages>()
  for (const edition of [LATEST, EARLY]) {
    const facts = new Map<string, EventFacts>()
    for (const { id } of RECORD.events) {
      const found = await openEvent(id, { db, edition })
      if (found) facts.set(id, found)
    }
    pages.set(edition, facts)
  }
  return pages
}

async function viewOf(id: string, locale: Locale = 'en', edition = LATEST) {
  const facts = (await factsOn(edition)).get(id)
  if (!facts) throw new RangeError(`no event ${id}`)
  const { rates } = realReader(locale)
  const here = { locale, ...edition, path: `/events/${id}` }
  return { facts, here, view: toEventPage(facts, { here, edition, rates }) }
}

async function pageOf(id: string, locale: Locale = 'en', edition = LATEST) {
  const { facts, here, view } = await viewOf(id, locale, edition)
  return { facts, view, html: renderToStaticMarkup(createElement(EventPage, { view, here })) }
}

/** Reading every page of two editions takes its time on a busy machine. */
const PATIENCE = 120_000

describe('the page of every event of the record', () => {
  it.each([LATEST, EARLY])(
    'is there from the day the event became public: $day',
    async (edition) => {
      const known = RECORD.events.filter(({ knownOn }) => knownOn <= edition.day)
      expect([...(await factsOn(edition)).keys()]).toEqual(known.map(({ id }) => id))
    },
    PATIENCE,
  )

  it('tells what happened in two sentences at most, and drops none of the others', async () => {
    const withRest = new Set<string>()
    for (const { event } of (await factsOn(LATEST)).values()) {
      for (const locale of LOCALES) {
        const { view } = await viewOf(event.id, locale)
        const ends = view.lead.match(locale === 'en' ? /[.!?]["”’)]*\s+[A-Z]/g : /。(?=[^」』）])/g)
        expect(ends?.length ?? 0, `${locale} ${view.lead}`).toBeLessThan(locale === 'en' ? 4 : 3)
        const joined = [view.lead, view.rest].filter((part) => part !== '')
        expect(joined.join(locale === 'en' ? ' ' : '')).toBe(event.summary[locale])
        if (view.rest) withRest.add(event.id)
      }
    }
    expect(withRest.size).toBeGreaterThan(5)
  })

  it('has each person in the offices held that day and in no other', async () => {
    let held = 0
    for (const { event, actors } of (await factsOn(LATEST)).values()) {
      const { view } = await viewOf(event.id)
      const on = lastDay(event.on) < LATEST.day ? lastDay(event.on) : LATEST.day
      for (const party of actors) {
        const exact = party.offices.filter(({ from, to }) => {
          return from?.kind === 'day' && (to === null || to.kind === 'day')
        })
        const expected = exact.filter(({ from, to }) => {
          return from && lastDay(from) <= on && (to === null || on <= lastDay(to))
        })
        const shown = view.actors.find(({ id }) => id === party.id)?.offices ?? []
        const known = new Set(exact.map(({ title }) => title.en))
        const titles = shown.map(({ title }) => title).filter((title) => known.has(title))
        expect(titles, `${event.id} ${party.id}`).toEqual(expected.map(({ title }) => title.en))
        held += expected.length
      }
    }
    expect(held).toBeGreaterThan(100)
  })
})

it.each([
  ['en', 'Minister of Finance'],
  ['ja', '財務'],
] as const)(
  'Kato was finance minister on 24 May 2025 (%s), and a year later no longer',
  (locale, title) => {
    const kato = RECORD.parties.filter(({ id }) => id === 'katsunobu-kato')
    const officesOn = (on: string) =>
      toActors(kato, new Map(), day(on), realReader(locale))[0]?.offices
    const then = officesOn('2025-05-24')?.map((office) => office.title) ?? []
    expect(
      then.some((each) => each.includes(title)),
      then.join(),
    ).toBe(true)
    const later = officesOn('2026-05-24')?.map((office) => office.title) ?? []
    expect(later.some((each) => each === then[0])).toBe(false)
  },
)

describe('what changed in the record with an event', () => {
  it.each([LATEST, EARLY])(
    'is what is dated the same day and rests on the same document: $day',
    async (edition) => {
      let moved = 0
      for (const { event, moves } of (await factsOn(edition)).values()) {
        const found = moves.map(({ kind, id, entry }) => {
          return entry ? `${kind} ${id} ${entry.list} ${entry.on} ${entry.state}` : `${kind} ${id}`
        })
        expect(found.toSorted(), event.id).toEqual(movesOf(event, RECORD, edition.day).toSorted())
        moved += found.length
      }
      expect(moved).toBeGreaterThan(100)
    },
  )

  it('is told from which state to which, with the rule on the page', async () => {
    const { view, html } = await pageOf('jbic-loans-0501')
    const changes = view.moves.groups.flatMap(({ shown, folded }) =>
      [...shown, ...folded].map(({ change }) => change),
    )
    expect(changes).toContainEqual(expect.stringMatching(/^s[a-z]+: “.+” → “.+”$/))
    expect(html).toContain('rest on at least one of the same documents')
    const quiet = await pageOf('japan-swf-debate-2008', 'ja')
    expect(quiet.html).toContain('記録で変わったこと')
  })
})

describe('what stands around an event', () => {
  it('is counted whole and shown in part, with the selection it is a part of', async () => {
    const { facts, view, html } = await pageOf('ft-son-swf')
    const sharing = RECORD.events.filter(({ id, actors }) => {
      return id !== 'ft-son-swf' && actors.some((actor) => facts.event.actors.includes(actor))
    })
    const [actors, vehicle] = view.kin.groups
    expect(actors).toMatchObject({ key: 'actors', count: sharing.length })
    expect(actors?.events).toHaveLength(5)
    expect(vehicle).toMatchObject({ key: 'joint-fund', all: '/en/timeline?vehicle=joint-fund' })
    expect(html).toContain(`data-related="actors" data-count="${sharing.length}"`)
  })

  it('has the projects that name it', async () => {
    const project = RECORD.projects.find(({ events }) => events.length > 0)
    const { view } = await pageOf(project?.events[0] ?? '')
    expect(view.projects.map(({ id }) => id)).toContain(project?.id)
  })

  it('of an early edition is nothing later', async () => {
    for (const { event } of (await factsOn(EARLY)).values()) {
      const { html } = await pageOf(event.id, 'en', EARLY)
      const days = [...html.matchAll(/data-known-on="([\d-]+)"/g)].map(([, on = '']) => on)
      expect(
        days.filter((on) => on > EARLY.day),
        event.id,
      ).toEqual([])
      expect(html.match(/href="\/en\/(?!on\/2025-10-28)/), event.id).toBeNull()
    }
  })
})
