import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim.ts'
import { day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { Search } from '#domain/finding.ts'
import type { Locale } from '#domain/text.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { inYen, yenBetween } from '#tests/support/exact.ts'
import { event } from '#tests/support/mini-events.ts'
import { LADDER, LOANS, PAID, PLEDGE } from '#tests/support/mini-ladder.ts'
import { figure, quantity, text, when } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { type LadderFacts, toLadder, toLadderView } from './ladder-view.ts'

function facts(figures: readonly Figure[], rest: Partial<LadderFacts> = {}): LadderFacts {
  const vehicle: Vehicle = {
    ...{ id: 'us-japan-vehicle', name: text('Vehicle', '枠組み'), knownOn: PLEDGE.knownOn },
    ...{ descriptions: [], stages: [], legalForce: [], figures, cites: PLEDGE.cites },
  }
  const latest = reader('en').rates.days.get(day('2026-09-25')) ?? null
  return { vehicle, events: [], claims: [], searches: [], latest, ...rest }
}

const rows = (locale: Locale = 'en', figures = LADDER, rest: Partial<LadderFacts> = {}) =>
  toLadder(facts(figures, rest), reader(locale))
const rowOf = (id: string, ...of: Parameters<typeof rows>) => {
  const row = rows(...of).find(({ key }) => key === id)
  if (!row) throw new RangeError(id)
  return row
}

describe('the rows of the ladder', () => {
  it('stand rung by rung; one without an amount says so, in both languages', () => {
    const shown = (locale: Locale) =>
      rows(locale).map(({ word, figure: each }) => [word, each?.text ?? null])
    expect(shown('en')).toEqual([
      ['Headline', '$550 billion'],
      ['Named', '$109 billion'],
      ['Selected', 'about $36 billion'],
      ['Financed', 'more than ¥340 billion'],
      ['Paid', 'not disclosed'],
      ['Returned', null],
    ])
    expect(shown('ja').map(([, amount]) => amount)).toEqual([
      ...['5500億ドル', '1090億ドル', '約360億ドル', '3400億円超', '非開示', null],
    ])
  })

  it('keep a replaced amount as history, folded under the one that holds', () => {
    const raised: Figure = {
      ...{ ...PLEDGE, id: 'us-japan-vehicle.2026-10-01.pledge', on: when('2026-10-01') },
      ...{ knownOn: day('2026-10-01'), quantity: quantity('600bn USD') },
    }
    const [first, second] = rows('en', [PLEDGE, raised])
    expect(first?.figure?.text).toBe('$600 billion')
    expect(first?.earlier.map(({ figure: each, on }) => [each.text, on])).toEqual([
      ['$550 billion', 'Jul 22, 2025'],
    ])
    expect(second?.rung).toBe('named')
    expect(rowOf(PAID.id).earlier).toHaveLength(1)
  })
})

describe('the clocks of an amount', () => {
  it('in dollars are its yen on its own day and at the latest rate, which recompute', () => {
    for (const locale of ['en', 'ja'] as const) {
      const { clocks, figure: shown } = rowOf(PLEDGE.id, locale)
      const value = shown?.value ?? ''
      expect(clocks?.clocks.map(({ key, on }) => [key, on])).toEqual([
        ['announced', '2025-07-22'],
        ['chosen', '2026-09-25'],
      ])
      for (const { converted } of clocks?.clocks ?? [])
        expect(converted.value).toBe(inYen(value, converted.rate))
      const [before, after] = (clocks?.clocks ?? []).map(({ converted }) => converted.rate)
      expect(clocks?.difference?.value).toBe(yenBetween(value, before ?? '', after ?? ''))
    }
  })

  it('are one in an edition without a later rate, and none without a rate at all', () => {
    const announced = reader('en').rates.days.get(day('2025-07-22')) ?? null
    expect(rowOf(PLEDGE.id, 'en', LADDER, { latest: announced }).clocks).toMatchObject({
      ...{ clocks: [{ key: 'announced' }], difference: null },
    })
    const none = { ...reader('en'), rates: { days: new Map(), averages: new Map() } }
    const [row] = toLadder(facts([PLEDGE], { latest: null }), none)
    expect(row?.clocks).toBeNull()
  })

  it('do not run for an amount in yen, which has its dollars, nor for one nobody published', () => {
    expect(rowOf(LOANS.id).clocks).toBeNull()
    expect(rowOf(LOANS.id).figure?.converted?.text).toBe('≈ $2.2 billion')
    expect(rowOf(PAID.id).clocks).toBeNull()
  })
})

describe('how an amount stands', () => {
  const amount = (id: string, of: Figure): Figure =>
    figure({ kind: 'event', id }, '2025-07-22', 'size', '550bn USD', {
      ...{ knownOn: of.knownOn, label: of.label, cites: of.cites },
    })
  const told = (id: string, importance: TrackedEvent['importance'], rest = {}) =>
    event(id, '2025-07-22', text(id, id), {
      ...{ knownOn: PLEDGE.knownOn, importance, figures: [amount(id, PLEDGE)], ...rest },
    })
  const claim: Claim = {
    ...{ id: 'v-total', about: 'us-japan-vehicle', knownOn: PLEDGE.knownOn },
    statement: text('Japan commits $550 billion.', '日本は5500億ドルを約束した。'),
    figure: amount('v-total', PLEDGE),
    history: [
      {
        ...{ on: '2025-07-23', knownOn: PLEDGE.knownOn, state: 'officially-confirmed' },
        ...{ text: text('Announced.', '発表。'), cites: PLEDGE.cites },
      },
    ],
  }
  const standings = (rest: Partial<LadderFacts>, id = PLEDGE.id) =>
    rowOf(id, 'en', LADDER, rest).standings.map(({ key, word, link }) => [key, word, link?.href])

  it('is told by the weightiest event of its day and by the statement of the same amount', () => {
    const events = [told('photo', 1), told('deal', 3), told('planned', 3, { scheduled: true })]
    expect(standings({ events, claims: [claim] })).toEqual([
      ['event', 'Announced', '/en/events/deal'],
      ['claim', 'Officially confirmed', '/en/vehicle#claim-v-total'],
    ])
  })

  it('is not told by another amount, another day or a statement about something else', () => {
    const other = { ...told('deal', 3), figures: [{ ...PLEDGE, quantity: quantity('550bn JPY') }] }
    const later = { ...told('later', 3), figures: [{ ...PLEDGE, on: when('2025-07-23') }] }
    const korea: Claim = { ...claim, about: 'us-korea-vehicle' }
    expect(standings({ events: [other, later], claims: [korea] })).toEqual([
      ['none', 'Not assessed', undefined],
    ])
  })

  it('of an amount nobody published is that of the statement it was looked for under', () => {
    const paid: Claim = {
      ...{ ...claim, id: 'v-disbursed', figure: null, statement: text('Paid.', '支払われた。') },
      history: claim.history.map((entry) => ({ ...entry, state: 'disputed' })),
    }
    const search: Search = {
      ...{ id: 'v-disbursed-amount', about: 'v-disbursed', figure: PAID.id, from: null },
      ...{ lookedFor: text('An amount paid', '支払額'), where: text('Pages', 'ページ') },
      ...{ until: day('2026-11-22'), finding: text('None.', 'なし。'), couldAnswer: ['jbic'] },
      ...{ openSince: null, knownOn: day('2026-11-22') },
    }
    const rest = { claims: [paid], searches: [search] }
    expect(standings(rest, PAID.id)).toEqual([
      ['claim', 'Disputed', '/en/vehicle#claim-v-disbursed'],
    ])
    expect(rowOf(PAID.id, 'ja', LADDER, rest).search).toEqual({
      ...{ text: '支払額', day: '2026年11月22日', href: '/ja/vehicle#search-v-disbursed-amount' },
    })
    expect(rowOf(PAID.id).search).toBeNull()
  })
})

function plainOf(sentence: SentenceView): string {
  return sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('')
}

describe('the sentence of the ladder', () => {
  const selected = LADDER.find(({ rung }) => rung === 'selected') as Figure
  const said = (figures: readonly Figure[], locale: Locale = 'en') => {
    const { share } = toLadderView(facts(figures), reader(locale))
    return share && [plainOf(share.sentence), share.formula && plainOf(share.formula)]
  }
  const selecting = (value: string) => [
    PLEDGE,
    { ...selected, quantity: quantity(value), qualifier: null },
  ]

  it('says how much of each dollar is selected, with the division beside it', () => {
    expect(said(LADDER)).toEqual([
      'Of each dollar promised, about 6.5 cents has been selected.',
      '$36bn ÷ $550bn × 100 ≈ 6.5 cents',
    ])
    expect(said(LADDER, 'ja')).toEqual([
      '約束された1ドルのうち、選定されたのは約6.5セントである。',
      '360億ドル ÷ 5,500億ドル × 100 ≒ 6.5セント',
    ])
    expect(said(selecting('55bn USD'))?.[1]).toBe('$55bn ÷ $550bn × 100 = 10 cents')
  })

  it.each([
    ['550bn USD', 'All of the $550 billion promised has been selected.'],
    ['600bn USD', 'More than the $550 billion promised has been selected: $600 billion.'],
    ['549bn USD', 'Nearly all of the $550 billion promised has been selected: $549 billion.'],
    ['5tn JPY', 'Of the $550 billion promised, ¥5 trillion has been selected.'],
  ])('stays true when %s is selected', (value, sentence) => {
    expect(said(selecting(value))?.[0]).toBe(sentence)
  })

  it('says that nothing is stated or published, and nothing without a pledge', () => {
    expect(said([PLEDGE])).toEqual([
      'Of the $550 billion promised, no source states an amount selected.',
      null,
    ])
    const missing: Figure = { ...selected, quantity: PAID.quantity, qualifier: null }
    expect(said([PLEDGE, missing])?.[0]).toBe(
      'Of the $550 billion promised, the amount selected is not disclosed.',
    )
    expect(said([selected])).toBeNull()
  })

  it('gives the cents to machines in both languages alike', () => {
    const cents = (locale: Locale) =>
      toLadderView(facts(LADDER), reader(locale)).share?.sentence.flatMap((part) =>
        typeof part === 'object' && 'kind' in part && part.kind === 'computed' ? [part.value] : [],
      )
    expect(cents('en')).toEqual(['6.5'])
    expect(cents('ja')).toEqual(['6.5'])
  })
})
