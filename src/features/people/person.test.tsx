import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { People } from './people.tsx'
import { Person } from './person.tsx'
import { toPerson } from './person-view.ts'
import { toPeople } from './view.ts'

const { parties, relations, sources } = miniRecord()
const edition = { day: day('2026-11-22'), latest: true }
const rates = { days: new Map(), averages: new Map() }

function person(id: string, locale: Locale) {
  const party = parties.find((each) => each.id === id)
  if (!party) throw new RangeError(id)
  const here = { locale, ...edition, path: `/people/${id}` }
  const facts = { party, parties, relations, sources, events: [] }
  const none = { contradictions: [], searches: [], projects: [], figures: [], claims: [] }
  const found = { ...facts, ...none }
  const view = toPerson(found, { here, edition, rates })
  return renderToStaticMarkup(<Person view={view} here={here} />)
}

describe('the page of a person as served', () => {
  it('has the name in the other script in its own language', () => {
    expect(person('katsunobu-kato', 'en')).toContain('<span lang="ja">加藤勝信</span>')
    expect(person('katsunobu-kato', 'ja')).toContain('<span lang="en">Katsunobu Kato</span>')
  })

  it('has each stance with its id and the day it became public', () => {
    const stance = 'data-stance="katsunobu-kato.2025-05-30" data-known-on="2025-05-30"'
    expect(person('katsunobu-kato', 'en')).toContain(`<article ${stance}>`)
  })

  it('says of a short entry that little is known, and asks for no stance', () => {
    const html = person('masayoshi-son', 'en')
    expect(html).toContain('This entry is short')
    expect(html).not.toContain('id="stances"')
    expect(html).toContain('The record has no office for this entry up to this day.')
  })
})

it('the list has relations as a table with a caption that says what the amounts are', () => {
  const here = { locale: 'en', ...edition, path: '/people' } as const
  const view = toPeople(
    { parties, relations, query: new URLSearchParams() },
    { here, edition, rates },
  )
  const html = renderToStaticMarkup(<People view={view} here={here} />)
  expect(html).toMatch(/<caption[^>]*>1 relation on this page; amounts with/)
  expect(html).toContain('<td>–</td>')
  expect(html).toContain(`id="relation-${relations[0]?.id}"`)
})
