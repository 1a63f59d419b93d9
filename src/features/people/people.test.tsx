import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Relation } from '#domain/relation.ts'
import type { Locale } from '#domain/text.ts'
import { party, text } from '#tests/support/mini-parts.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { People } from './people.tsx'
import { toPeople } from './view.ts'

const edition = { day: day('2026-11-22'), latest: true }
const rates = { days: new Map(), averages: new Map() }
const CITES = [cite('ft-2025-05-24', 'E')]
const LONG = 'ソフトバンクグループと両国の政府の間で役割を担うとされた。'
const SIDES = ['us', 'japan', 'private', 'other'] as const
const PARTS = ['negotiator', 'sponsor', 'critic', 'financier'] as const

/** As many as the product promises to hold, each with a long description and a part. */
const MANY = Array.from({ length: 2_000 }, (_, index) =>
  party(`party-${index}`, `Somebody Numbered ${index}`, `長い名前の人物${index}`, {
    ...{ side: SIDES[index % 4] ?? 'us', reading: 'ながい・なまえ', country: 'JP' },
    parts: [
      {
        ...{ on: '2025-05-24', knownOn: day('2025-05-24'), cites: CITES },
        part: PARTS[index % 3] ?? 'critic',
      },
    ],
    descriptions: [
      {
        ...{ on: '2025-05-24', knownOn: day('2025-05-24'), cites: CITES },
        text: text(
          'Named by the record with a sentence of some length. '.repeat(4),
          LONG.repeat(4),
        ),
      },
    ],
  }),
)

const RELATIONS: readonly Relation[] = MANY.map(({ id }, index) => ({
  ...{ id: `relation-${index}`, from: id, to: `party-${(index + 7) % 2_000}`, type: 'covers' },
  ...{ label: text('wrote about the other at length', '相手について書いた'), since: null },
  ...{ until: null, untilKnownOn: null, standing: 'reported', figure: null, note: null },
  ...{ knownOn: day('2025-05-24'), cites: CITES },
}))

function viewOf(asked: string, locale: Locale = 'en') {
  const here = { locale, ...edition, path: '/people' }
  const facts = { parties: MANY, relations: RELATIONS, query: new URLSearchParams(asked) }
  return { view: toPeople(facts, { here, edition, rates }), here }
}

function served(asked: string, locale: Locale = 'ja') {
  const { view, here } = viewOf(asked, locale)
  return { view, html: renderToStaticMarkup(<People view={view} here={here} />) }
}

const idsOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`data-${name}="([^"]*)"`, 'g'))].map(([, id]) => id)

describe('two thousand people', () => {
  it('are served in pages of less than a third of 200 KB: a page says everything again, for React, in twice the letters', () => {
    expect(new TextEncoder().encode(served('').html).length).toBeLessThan(56_000)
    expect(new TextEncoder().encode(served('', 'en').html).length).toBeLessThan(56_000)
  })

  it('and their relations are all reached by the links to the next page', () => {
    const people: unknown[] = []
    const relations: unknown[] = []
    const { view } = viewOf('')
    for (let page = 1; page <= (view.pager?.pages ?? 0); page++) {
      people.push(...toIds(`page=${page}`).people)
    }
    for (let page = 1; page <= (view.relations.pager?.pages ?? 0); page++) {
      relations.push(...toIds(`relations=${page}`).relations)
    }
    expect(people).toHaveLength(2_000)
    expect(new Set(people)).toEqual(new Set(MANY.map(({ id }) => id)))
    expect(relations).toEqual(RELATIONS.map(({ id }) => id))
  }, 20_000)

  it('the links keep the question, and the last page has none to a next', () => {
    const first = served('side=us&kind=person', 'en')
    expect(first.view.pager?.next).toBe('/en/people?side=us&kind=person&page=2#list')
    expect(first.view.pager?.previous).toBeNull()
    const last = served('side=us&page=17', 'en')
    expect(last.view.pager).toMatchObject({ page: 17, pages: 17, next: null })
    expect(last.html).toContain('rel="prev"')
    expect(last.html).not.toMatch(/rel="next"[^>]*href="[^"]*page=18/)
  })

  it('a relation that is asked for stands on the page that is served', () => {
    const { html, view } = served('relation=relation-1234', 'en')
    expect(idsOf(html, 'relation')).toContain('relation-1234')
    expect(view.path).toBe('/people?relations=83')
    expect(view.problems).toBeNull()
  })
})

function toIds(asked: string) {
  const { view } = viewOf(asked)
  return {
    people: view.sides.flatMap(({ groups }) =>
      groups.flatMap(({ members }) => members.map(({ id }) => id)),
    ),
    relations: view.relations.lines.map(({ id }) => id),
  }
}
