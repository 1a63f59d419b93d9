import { describe, expect, it } from 'vitest'
import { matchesEvent, readTimelineFilter, toTimelineFacts } from '#domain/timeline-filter.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { toTimeline } from './view.ts'

const { events, parties } = RECORD
const ask = (query: string, locale: 'en' | 'ja' = 'en') =>
  toTimeline(
    { events, parties, query: new URLSearchParams(query) },
    realReader(locale, '/timeline'),
  ).view

const said = (sentence: SentenceView) =>
  sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('')

/** The ids on a page, in the order they stand there. */
function idsOf({ months, scheduled }: ReturnType<typeof ask>): readonly string[] {
  return [...months.flatMap((month) => month.events), ...scheduled.events].map(({ id }) => id)
}

/** Every page of a question, by following its links. */
function walk(query: string): readonly ReturnType<typeof ask>[] {
  const pages = [ask(query)]
  for (let next = pages[0]?.pages?.next; next; next = pages.at(-1)?.pages?.next ?? null) {
    pages.push(ask(new URL(next, 'http://localhost').search))
  }
  return pages
}

describe('the pages of the timeline', () => {
  it.each(['', 'order=newest', 'track=trade-deal,softbank&importance=2', 'actor=softbank-group'])(
    'hold together every event that answers, each once: "%s"',
    (query) => {
      const { filter } = readTimelineFilter(new URLSearchParams(query), {
        parties: new Set(parties.map(({ id }) => id)),
      })
      const facts = toTimelineFacts(realReader('en').edition.day, parties)
      const answering = events.filter((event) => matchesEvent(event, filter, facts))
      const walked = walk(query).flatMap(idsOf)
      expect(walked.toSorted()).toEqual(answering.map(({ id }) => id).toSorted())
    },
  )

  it('say which of how many they show, and lead to the first, the last and their neighbours', () => {
    const [first, second, ...rest] = walk('')
    const last = rest.at(-1)
    expect(first && said(first.shown)).toBe(
      `All ${events.length} events of this edition. Showing 1–12 of ${events.length}.`,
    )
    expect(second?.pages && said(second.pages.at)).toBe(`Page 2 of ${rest.length + 2}`)
    expect(second?.path).toBe('/timeline?page=2')
    expect(second?.pages).toMatchObject({
      first: '/en/timeline#list',
      previous: '/en/timeline#list',
      next: '/en/timeline?page=3#list',
      last: `/en/timeline?page=${rest.length + 2}#list`,
    })
    expect(first?.pages).toMatchObject({ first: null, previous: null })
    expect(last?.pages).toMatchObject({ next: null, last: null })
    expect(last && said(last.shown)).toContain(`–${events.length} of ${events.length}.`)
    expect(first?.chartOn).toBeNull()
    expect(second?.chartOn).toBe('/en/timeline')
  })

  it('tell of a filter how many answer, in both languages', () => {
    const found = ask('vehicle=joint-fund')
    const count = idsOf(found).length
    expect(said(found.shown)).toBe(
      `${count} of ${events.length} events answer to the filter. Showing 1–${count} of ${count}.`,
    )
    expect(said(ask('vehicle=joint-fund', 'ja').shown)).toContain(`${count}件が条件に`)
    expect(said(ask('q=zzzz').shown)).toBe('No event of this edition answers to the filter.')
  })

  it('count each month whole, also where it goes on over the page', () => {
    const months = walk('').flatMap(({ months: of }) => of)
    const parted = months.filter(({ count }) => said(count).endsWith('on this page'))
    expect(parted.length).toBeGreaterThan(0)
    for (const { id, events: here, count } of parted) {
      const all = months.filter((month) => month.id === id).flatMap(({ events: of }) => of)
      expect(said(count)).toBe(`${here.length} of ${all.length} events on this page`)
    }
  })

  it('link from each to every month and to what is scheduled, wherever they stand', () => {
    const pages = walk('')
    for (const page of pages) {
      for (const { href } of page.jump.flatMap(({ months }) => months)) {
        const { search, hash } = new URL(href, `http://localhost/en${page.path}`)
        expect(ask(search).months.map(({ id }) => `#${id}`)).toContain(hash)
      }
      const { begin, events: own } = page.scheduled
      expect(begin === null).toBe(own.length > 0 && page.scheduled.events[0] !== undefined)
    }
    expect(pages[0]?.scheduled.begin?.href).toMatch(/^\/en\/timeline\?page=\d+#scheduled$/)
  })

  it('say where a page is none', () => {
    const view = ask('page=99')
    expect(view.problems?.general[0]).toContain('no page 99')
    expect(idsOf(view)).toEqual(idsOf(walk('').at(-1) ?? view))
    expect(view.path).not.toContain('99')
  })
})

describe('the ways through the timeline', () => {
  it('go from each major event to the next, on whichever page it stands', () => {
    const entries = walk('').flatMap(({ path, months }) =>
      months.flatMap(({ events: of }) => of.map((entry) => ({ path, entry }))),
    )
    const majors = entries.filter(({ entry }) => entry.importance === 3)
    expect(entries.filter(({ entry }) => entry.majors.length > 0)).toEqual(majors)
    majors.forEach(({ path, entry }, at) => {
      const { entry: next, path: on } = majors[at + 1] ?? { entry: null, path: '' }
      const link = entry.majors.find(({ way }) => way === 'later')
      expect(link?.title).toBe(next?.title)
      if (next) expect(link?.href).toBe(`${on === path ? '' : `/en${on}`}#e-${next.id}`)
    })
  })

  it.each(['', 'order=newest'])('lead to a day, and to the entry at or after it: "%s"', (order) => {
    const view = ask(`${order}&on=2025-09-04`)
    expect(view.target).not.toBeNull()
    expect(idsOf(view)).toContain(view.target)
    expect(view.dayJump?.landed?.to?.href).toBe(`#e-${view.target}`)
    expect(view.dayJump?.landed?.text).toBe('First event on or after Sep 4, 2025:')
    expect(view.path).toBe(`/timeline?${order}${order && '&'}on=2025-09-04`)
    const late = ask(`${order}&on=2099-01-01`)
    expect(late.target).toBeNull()
    expect(late.dayJump?.landed?.text).toContain('No event of this list')
  })

  it('keep the filter and the order on the way to a day', () => {
    const { dayJump } = ask('track=project&order=newest&page=2&q=gas+plant')
    expect(dayJump?.action).toBe('/en/timeline#on')
    expect(dayJump?.kept).toEqual([
      { name: 'track', value: 'project' },
      { name: 'q', value: 'gas plant' },
      { name: 'order', value: 'newest' },
    ])
  })
})

describe('the form of the timeline', () => {
  it('names each problem at its field and says that the rest holds', () => {
    const { form, problems, dayJump } = ask('track=coal,project&actor=nobody&on=soon&importance=3')
    expect(problems?.fields.map(({ href }) => href)).toEqual([
      ...['#filter-track', '#filter-actor', '#filter-on'],
    ])
    expect(form.boxes[0]?.problem).toContain('“coal” is none of the choices')
    expect(form.actors.others.problem).toContain('“nobody”')
    expect(dayJump?.problem).toContain('“soon” is no day')
    expect(form.lists[0]?.choices.find(({ chosen }) => chosen)?.word).toBe('major only')
  })

  it('offers each track with its events, and those often involved', () => {
    const { form } = ask('actor=jbic')
    const [tracks] = form.boxes
    const deal = events.filter(({ track }) => track === 'trade-deal').length
    expect(tracks?.choices.find(({ value }) => value === 'trade-deal')?.word).toContain(`(${deal})`)
    expect(form.actors.chosen.map(({ value }) => value)).toEqual(['jbic'])
    expect(form.actors.others.choices.map(({ value }) => value)).not.toContain('jbic')
    expect(form.actors.others.hint).toMatch(/^The 40 most often named of \d+/)
    expect(form.afresh).toBe('/en/timeline')
    expect(ask('order=newest').form.afresh).toBeNull()
  })
})
