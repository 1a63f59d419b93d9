import { describe, expect, it } from 'vitest'
import { type Day, day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { RECORD, realReader } from '#tests/support/real-record.ts'
import { type LedgerFacts, toLedger } from './ledger-view.ts'

/** What the real record knows of the fund by a day. */
function factsOn(last: Day): LedgerFacts {
  const known = <Fact extends { readonly knownOn: Day }>(facts: readonly Fact[]) =>
    facts.filter(({ knownOn }) => knownOn <= last)
  const vehicle = RECORD.vehicles.find(({ id }) => id === 'joint-fund')
  if (!vehicle) throw new RangeError('the record has the fund')
  return {
    vehicle: { ...vehicle, figures: known(vehicle.figures) },
    claims: known(RECORD.claims),
    searches: known(RECORD.searches),
    relations: known(RECORD.relations),
    names: new Map(known(RECORD.parties).map(({ id, name }) => [id, name])),
  }
}

function ledger(locale: Locale, on?: string) {
  const latest = realReader(locale, '/fund')
  if (on === undefined) return toLedger(factsOn(latest.edition.day), latest)
  const edition = { day: day(on), latest: false }
  return toLedger(factsOn(edition.day), {
    ...latest,
    edition,
    here: { ...latest.here, ...edition },
  })
}

const said = ({ lead }: ReturnType<typeof ledger>) =>
  lead?.map((part) => (typeof part === 'string' || !('text' in part) ? part : part.text)).join('')

describe('the silence ledger', () => {
  it('counts the questions about the fund, and says how long the longest has been open', () => {
    const view = ledger('en')
    const count = view.rows.length
    expect(said(view)).toBe(`${count} questions about the fund are open, the longest for 547 days.`)
    expect(said(ledger('ja'))).toBe(
      `このファンドについて、${count}件の問いが答えられておらず、最も長いもので547日になる。`,
    )
    const numbers = view.lead?.flatMap((part) =>
      typeof part === 'string' || !('value' in part) ? [] : [part.value],
    )
    expect(numbers).toEqual([`${count}`, '547'])
  })

  it('is sorted by the days a question has been open, in both languages alike', () => {
    const [en, ja] = [ledger('en'), ledger('ja')]
    for (const rows of [en.rows, en.related]) {
      const days = rows.map(({ open }) => open.days)
      expect(days).toEqual(days.toSorted((a, b) => b - a))
    }
    const told = ({ rows, related }: typeof en) =>
      [...rows, ...related].map(({ key, open, couldAnswer }) => [
        key,
        open.days,
        couldAnswer.map(({ id }) => id),
      ])
    expect(told(ja)).toEqual(told(en))
  })

  it.each([
    ['en', '547 days', 'since May 24, 2025', 'US Department of the Treasury'],
    ['ja', '547日', '2025年5月24日から', '米国財務省'],
  ] as const)('says of a question who could answer, and for how long it is open: %s', (...told) => {
    const [locale, text, since, treasury] = told
    const row = ledger(locale).rows.find(({ search }) => search === 'joint-fund-us-share')
    expect(row?.open).toMatchObject({ days: 547, text, since })
    expect(row?.couldAnswer).toEqual([
      { id: 'us-treasury', href: `/${locale}/people/us-treasury`, name: treasury },
    ])
    expect(row?.figure).toMatchObject({
      id: 'joint-fund.2025-05-24.us-share',
      missing: 'not-disclosed',
    })
  })

  it('has a missing number once: with the search for it, where there is one', () => {
    const { rows } = ledger('en')
    const figures = rows.flatMap(({ figure }) => figure?.id ?? [])
    expect(figures.toSorted()).toEqual([
      'joint-fund.2025-05-24.japan-share',
      'joint-fund.2025-05-24.leverage-multiple',
      'joint-fund.2025-05-24.retail-share',
      'joint-fund.2025-05-24.us-share',
    ])
    expect(rows.every(({ search }) => search !== null)).toBe(true)
  })

  it('counts a question from the day it could first be asked', () => {
    const row = ledger('en').rows.find(({ search }) => search === 'swf-softbank-agm-2026')
    expect(row?.open).toMatchObject({ days: 151, between: 'Jun 24, 2026 to Nov 22, 2026' })
  })

  it('keeps questions beside the fund apart', () => {
    const { rows, related } = ledger('en')
    expect(related.map(({ search }) => search)).toContain('us-swf-statute')
    expect(rows.map(({ search }) => search)).not.toContain('us-swf-statute')
  })
})

describe('the silence ledger of an older edition', () => {
  it('has the missing numbers of the day, and no search that came later', () => {
    const { rows, related, lead } = ledger('en', '2025-05-26')
    expect(rows.map(({ search, question, open }) => [search, question, open.text])).toEqual([
      [null, 'Leverage', '2 days'],
      [null, 'Share of the US Treasury', '2 days'],
      [null, 'Share of Japan’s Ministry of Finance', '2 days'],
      [null, 'Share open to the general public', '2 days'],
    ])
    expect(rows.map(({ where, span }) => [where, span])).toEqual(rows.map(() => [null, null]))
    expect(related).toEqual([])
    expect(lead?.[0]).toEqual({ kind: 'computed', value: '4', text: '4 questions' })
  })

  it('says that the would-be owners could answer, as reported by then', () => {
    const [row] = ledger('ja', '2025-05-26').rows
    expect(row?.couldAnswer.map(({ href, name }) => [href, name])).toEqual([
      ['/ja/on/2025-05-26/people/us-treasury', '米国財務省'],
      ['/ja/on/2025-05-26/people/japan-mof', '財務省'],
    ])
  })

  it('has the searches of its day: those of October 2026, not those of November', () => {
    const { rows } = ledger('en', '2026-10-10')
    const searches = rows.flatMap(({ search }) => search ?? [])
    expect(searches.toSorted()).toEqual([
      'swf-formally-submitted-summer-2026',
      'swf-softbank-summer-2026',
    ])
    expect(rows.filter(({ search }) => search === null)).toHaveLength(4)
  })
})
