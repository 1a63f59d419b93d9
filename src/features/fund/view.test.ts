import { describe, expect, it } from 'vitest'
import type { Claim } from '#domain/claim.ts'
import { day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { Search } from '#domain/finding.ts'
import type { Fund } from '#domain/fund.ts'
import type { Rate } from '#domain/rate.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { figure, text } from '#tests/support/mini-parts.ts'
import { cite, SOURCES } from '#tests/support/mini-sources.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type FundFacts, toFundPage } from './view.ts'

const FT = [cite('ft-2025-05-24', 'E'), cite('fortune-2025-05-25', 'E')]
const FIRST = day('2025-05-24')
const OWNER = { kind: 'vehicle', id: 'joint-fund' } as const

const rate: Rate = {
  ...{ kind: 'day', value: { digits: 14261n, scale: 2 }, start: FIRST, end: FIRST },
  ...{ observedOn: day('2025-05-23'), observations: null, from: 'published' },
}

function context(locale: 'en' | 'ja', on = '2026-11-22', latest = true): FigureContext {
  const edition: Edition = { day: day(on), latest }
  const here = { locale, day: edition.day, latest, path: '/fund' }
  return { here, edition, rates: { days: new Map([[FIRST, rate]]), averages: new Map() } }
}

const vehicle: Vehicle = {
  ...{ id: 'joint-fund', knownOn: FIRST, cites: FT },
  name: text('US–Japan joint fund', '日米共同ファンド'),
  descriptions: [
    {
      on: '2025-05-24',
      knownOn: FIRST,
      text: text('A reported fund.', '報じられたファンド。'),
      cites: FT,
    },
    {
      ...{ on: '2025-09-10', knownOn: day('2025-09-10') },
      ...{ text: text('Another arrangement was signed.', '別の枠組みが署名された。'), cites: FT },
    },
  ],
  stages: [
    {
      ...{ on: '2025-05-24', knownOn: FIRST, state: 'reported', cites: FT },
      text: text('Reported on unnamed people.', '匿名の関係者の話として報じられた。'),
    },
  ],
  legalForce: [
    {
      ...{ on: '2025-05-24', knownOn: FIRST, state: 'none', cites: FT },
      text: text('No text.', '文書はない。'),
    },
  ],
  figures: [
    figure(OWNER, '2025-05-24', 'initial-capital', '300bn USD', {
      ...{ knownOn: FIRST, qualifier: 'about', cites: FT },
      label: text('Initial capital', '当初資本'),
      alternatives: [
        {
          label: text('“At most” (Yomiuri)', '「最大」（読売新聞）'),
          ...{ quantity: { kind: 'missing', reason: 'unknown' }, asReported: '300bn USD' },
          ...{ by: null, presentation: null, knownOn: day('2025-05-25'), cites: FT, formula: null },
        },
      ],
    }),
    figure(OWNER, '2025-05-24', 'us-share', '0 %', {
      ...{ knownOn: FIRST, basis: null, asReported: null, cites: FT },
      ...{ quantity: { kind: 'missing', reason: 'not-disclosed' } },
      label: text('Share of the US Treasury', '米財務省の持ち分'),
      note: text('No percentage is reported.', '割合は報じられていない。'),
    }),
  ],
}

const claim: Claim = {
  ...{ id: 'swf-formally-submitted', about: 'joint-fund', knownOn: FIRST, figure: null },
  statement: text(
    'The joint fund has not been formally proposed.',
    '共同ファンドは正式には提案されていない。',
  ),
  history: [
    {
      ...{ on: '2025-05-24', knownOn: FIRST, state: 'reported', cites: FT },
      text: text('Not a formal proposal.', '正式な提案ではない。'),
    },
  ],
}

const search: Search = {
  ...{ id: 'joint-fund-official-denial', about: 'swf-formally-submitted' },
  lookedFor: text('An official denial', '公式な否定'),
  where: text('Public web pages', '公開ウェブページ'),
  ...{ from: FIRST, until: day('2026-11-22'), knownOn: day('2026-11-22') },
  finding: text('None was found.', '見つからなかった。'),
  ...{ figure: null, couldAnswer: ['japan-mof'], openSince: null },
}

function fund(id: string, name: Fund['name'], value: string, rest: Partial<Fund>): Fund {
  const parts = { knownOn: FIRST, label: text('Size', '規模'), cites: FT }
  return {
    ...{ id, name, group: 'binational', class: 'two-government', capitalised: 'yes' },
    ...{ countries: [], owner: null, parties: [], inception: null, status: null },
    ...{ leverage: null, split: null, note: null, knownOn: FIRST, cites: FT },
    figures: [figure({ kind: 'fund', id }, '2025-05-24', 'size', value, parts)],
    ...rest,
  }
}

const facts: FundFacts = {
  vehicle,
  claims: [claim],
  sources: SOURCES,
  funds: [
    fund('joint-fund', text('Joint fund', '共同ファンド'), '300bn USD', { capitalised: 'no' }),
    fund('rcif', text('Russia–China fund', '露中基金'), '2bn USD', {}),
    fund('uae-india', text('UAE–India fund', 'UAE・インド基金'), '75bn USD', { capitalised: 'no' }),
  ],
  ...{ macro: [], contradictions: [], searches: [search] },
  ...{ relations: [], names: new Map([['japan-mof', text('Ministry of Finance', '財務省')]]) },
}

describe('the page of the fund', () => {
  it('says where the fund stands, on what evidence, and what it is in this edition', () => {
    const { head } = toFundPage(facts, context('en'))
    expect(head.status?.sentence).toBe(
      'US–Japan joint fund: Reported (step 0 of 13); legal force: None. Last change May 24, 2025.',
    )
    expect(head.evidence).toBe('Best evidence: E, reporting on unnamed sources.')
    expect(head.description?.text).toBe('Another arrangement was signed.')
    expect(head.stages.map(({ state }) => state?.word)).toEqual(['0 Reported'])
  })

  it('says the same in Japanese', () => {
    const { head, terms, claims } = toFundPage(facts, context('ja'))
    expect(head.status?.sentence).toBe(
      '日米共同ファンド：報道（全13段階の0）、法的効力は「なし」。最後の変化は2025年5月24日。',
    )
    expect(head.evidence).toBe('根拠の最高の等級はE（匿名報道）。')
    expect(terms[0]?.cells[0]?.figure.text).toBe('約3000億ドル')
    expect(terms[0]?.cells[0]?.printings).toMatchObject([
      { label: '別の表記：「最大」（読売新聞）', text: '3000億ドル' },
    ])
    expect(claims.own[0]?.standing).toEqual({ word: '報道', drawing: 'outlined' })
  })

  it('describes the fund as an older edition knew it', () => {
    const { head } = toFundPage(facts, context('en', '2025-05-26', false))
    expect(head.description?.text).toBe('A reported fund.')
    expect(head.status?.source.cites[0]?.href).toBe('/en/on/2025-05-26/sources/ft-2025-05-24')
  })

  it('shows the capital with its conversion and a share nobody published in words', () => {
    const [capital, share] = toFundPage(facts, context('en')).terms
    const [stated] = capital?.cells ?? []
    expect(stated?.figure.text).toBe('about $300 billion')
    expect(stated?.figure.converted?.text).toBe('≈ ¥42.78 trillion')
    expect(stated?.figure.converted?.rateOn).toBe('2025-05-23')
    expect(share?.cells[0]?.figure).toMatchObject({
      text: 'not disclosed',
      value: '',
      missing: 'not-disclosed',
    })
    expect(share?.cells[0]?.note).toBe('No percentage is reported.')
  })
})
