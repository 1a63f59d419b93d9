import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Rate } from '#domain/rate.ts'
import { FIRST_PHASE, LOANS, PAID, PLEDGE, press } from '#tests/support/mini-ladder.ts'
import { figure, party, report, text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { citing, LATE } from '#tests/support/odd-sources.ts'
import { reader } from '#tests/support/reader.ts'
import type { FactLine } from '#ui/fact-lines.tsx'
import type { ClaimSubjects } from '#ui/fact-path.ts'
import { type LinkedText, toNameBook } from '#ui/linked-text-view.ts'
import { toFigurePage } from './view.ts'

/** No claim states what these tests look at. */
const NO_CLAIMS: ClaimSubjects = new Map()

const { reports, events } = miniRecord()
const [income] = reports.flatMap(({ figures }) => figures)
const [capital] = events.flatMap(({ figures }) => figures)
if (!income || !capital) throw new RangeError('no figure')

const [year] = report(
  'fy2023',
  day('2024-05-13'),
  '-227.646bn JPY',
  [cite('marketscreener-2024-05-13')],
  {},
).figures
const [lossBefore] = report(
  'fy2022q4',
  day('2023-05-11'),
  '-57.6bn JPY',
  [cite('marketscreener-2024-05-13')],
  {},
).figures
if (!year || !lossBefore) throw new RangeError('no figure')

const page = (of: Figure, locale: 'en' | 'ja' = 'en', on?: string) =>
  toFigurePage(of, [], NO_CLAIMS, reader(locale, on))
const lines = (facts: readonly FactLine<LinkedText>[]) =>
  facts.map((fact) => [fact.term, fact.text])

describe('the note of a figure', () => {
  it('leads to whom it names, in the reader’s language', () => {
    const note = text('OpenAI is held in SVF2.', 'OpenAIはSVF2が保有する。')
    const context = reader('ja')
    const names = toNameBook([party('openai', 'OpenAI', 'OpenAI')], context.here)
    const view = toFigurePage({ ...income, note }, [], NO_CLAIMS, { ...context, names })
    expect(view.facts.find(({ term }) => term === '注')?.text).toEqual([
      { id: 'openai', name: 'OpenAI', href: '/ja/people/openai' },
      'はSVF2が保有する。',
    ])
  })
})

describe('the page of a figure', () => {
  it('says what the number is, of which period, and what it rests on', () => {
    const view = toFigurePage(income, [year], NO_CLAIMS, reader('en'))
    expect(view.title).toBe(
      'Net income attributable to owners of the parent, Q4 FY2023 (Jan–Mar 2024)',
    )
    expect(lines(view.facts)).toEqual([
      ['As the source gave it', '¥231.1bn'],
      ['Exact value in the record', '231,100,000,000 JPY'],
      ['Smallest unit the source gave', '100,000,000 JPY'],
      ['Stands for', 'Q4 FY2023 (Jan–Mar 2024)'],
      ['Became public', 'May 13, 2024'],
      ['Basis', 'flow over a period, converted at the mean rate of the period'],
      ['Derived', '−227.646 − (−458.7)'],
    ])
    expect(view.statedBy).toEqual({ href: '/en/softbank/fy2023q4', word: 'SoftBank results' })
    expect(view.figure).toMatchObject({ derived: 'derived', grade: 'B' })
  })

  it('says the same in Japanese', () => {
    const view = toFigurePage(income, [year], NO_CLAIMS, reader('ja'))
    expect(view.title).toBe('親会社の所有者に帰属する純利益、2023年度第4四半期（1～3月）')
    expect(lines(view.facts)).toEqual([
      ['出典の表記', '2311億円'],
      ['記録上の正確な値', '231,100,000,000 JPY'],
      ['出典の最小単位', '100,000,000 JPY'],
      ['対象の日・期間', '2023年度第4四半期（1～3月）'],
      ['公になった日', '2024年5月13日'],
      ['性質', '期間のフロー（期間平均の相場で換算）'],
      ['差引計算', '−227.646 − (−458.7)'],
    ])
    expect(view.figure.value).toBe('231100000000')
  })

  it('opens to the figures it was computed from', () => {
    const view = toFigurePage(income, [year], NO_CLAIMS, reader('en', '2025-05-25'))
    expect(view.derivedFrom.map(({ text, href }) => [text, href])).toEqual([
      ['−¥227.6 billion', '/en/on/2025-05-25/figures/softbank.fy2023.net-income'],
    ])
  })

  it('writes a loss with a minus, never with a hyphen', () => {
    expect(lines(page(lossBefore).facts)).toContainEqual([
      'Exact value in the record',
      '−57,600,000,000 JPY',
    ])
    expect(lines(page(lossBefore, 'ja').facts)).toContainEqual(['出典の表記', '△576億円'])
  })

  it('names the rung of the money ladder', () => {
    expect(lines(page(PLEDGE).facts)).toContainEqual(['Rung of the money ladder', 'Headline'])
  })

  it('leads to the page that states it', () => {
    expect(page(PLEDGE).statedBy?.href).toBe('/en/vehicle')
    expect(page(capital, 'ja', '2025-05-25').statedBy?.href).toBe(
      '/ja/on/2025-05-25/events/ft-son-swf',
    )
  })

  it('of a number nobody disclosed says so, and claims no value', () => {
    const view = page(PAID)
    expect(view.description).toContain('Paid out, May 1, 2026: not disclosed')
    expect(lines(view.facts).map(([term]) => term)).toEqual([
      ...['Stands for', 'In the record from', 'Rung of the money ladder'],
    ])
    expect(view.missing).toBe('Nobody has published this number. It is not zero.')
    expect(view).toMatchObject({ receipt: [], noRate: null })
  })
})

describe('the receipt of a conversion', () => {
  it('names the mean, its days, how many rates it was computed from, and the exact result', () => {
    expect(lines(page(income).receipt)).toEqual([
      ['Rate used', '¥148.56/$ (Jan 1, 2024 – Mar 31, 2024; mean of 62 daily rates)'],
      ['Series', 'Board of Governors of the Federal Reserve System, H.10, yen per US dollar'],
      ['Result before rounding for display', '1,555,608,807.8 USD'],
    ])
    expect(lines(page(income, 'ja').receipt)).toEqual([
      ['使った相場', '1ドル=148円56銭（2024年1月1日～2024年3月31日、日次相場62件の平均）'],
      ['系列', '米連邦準備制度理事会 H.10（1ドル当たりの円）'],
      ['表示のために丸める前の結果', '1,555,608,807.8 USD'],
    ])
  })

  it('names the day the rate was published where that was an earlier one', () => {
    expect(lines(page(capital).receipt)[0]).toEqual([
      ...['Rate used', '¥142.61/$ (May 24, 2025; last published on May 23, 2025)'],
    ])
    expect(lines(page(PLEDGE).receipt)[0]).toEqual(['Rate used', '¥146.36/$ (Jul 22, 2025)'])
  })

  it('says where a mean was published as such', () => {
    const january: Rate = {
      ...{ kind: 'average', value: { digits: 1564819n, scale: 4 }, observedOn: null },
      ...{ start: day('2025-01-01'), end: day('2025-01-31'), observations: 21, from: 'g5' },
    }
    const context = reader('en')
    const averages = new Map([['2025-01-01/2025-01-31', january]])
    const flow = {
      ...LOANS,
      on: { kind: 'span', unit: 'month', key: '2025-01' },
      basis: 'flow',
    } as const
    const rates = { ...context.rates, averages }
    const [rate] = toFigurePage(flow, [], NO_CLAIMS, { ...context, rates }).receipt
    expect(rate?.text).toBe(
      '¥156.48/$ (Jan 1, 2025 – Jan 31, 2025; monthly mean as published (G.5))',
    )
  })

  it('is replaced by a sentence where the rates of the record do not reach', () => {
    expect(page(lossBefore)).toMatchObject({
      receipt: [],
      noRate: 'No conversion: the day or period lies outside the rates of the record.',
    })
    expect(page(lossBefore, 'ja').noRate).toBe(
      '換算なし：この日または期間は記録の相場の範囲外です。',
    )
  })

  it('does not blame the rates for a range, which is not converted at any', () => {
    expect(page({ ...FIRST_PHASE, on: PLEDGE.on })).toMatchObject({ receipt: [], noRate: null })
  })

  it('is not expected of a percentage', () => {
    const share = figure({ kind: 'event', id: 'akazawa' }, '2025-07-26', 'share', '1..2 %', {
      ...{ basis: null, knownOn: day('2025-07-26'), label: text('Share of equity', '出資の割合') },
      cites: [press('web-nhk-2025-07-26', 'NHK', '2025-07-26')],
    })
    expect(page(share)).toMatchObject({ receipt: [], noRate: null })
  })
})

describe('other printings', () => {
  it('are shown as printed, each with its own sources', () => {
    const [other, ...rest] = page(income).alternatives
    expect(rest).toEqual([])
    expect(other).toMatchObject({
      ...{ text: '¥328.9bn', label: 'Including non-controlling interests' },
      ...{ knownOn: 'May 13, 2024' },
    })
    expect(other?.source.cites.map(({ publisher }) => publisher)).toEqual(['Reuters'])
    expect(page(income, 'ja').alternatives[0]?.text).toBe('3289億円')
  })

  it('that became public later are not in an older edition', () => {
    expect(page(PLEDGE, 'en', '2025-09-04').alternatives).toEqual([])
    expect(page(PLEDGE, 'en', '2025-09-05').alternatives.map(({ label }) => label)).toEqual([
      '“Up to” (Japan’s wording)',
    ])
  })
})

describe('the citation of a figure', () => {
  it('names the number as reported, the edition and the address', () => {
    expect(page(income, 'en', '2025-05-25').citation).toBe(
      'Net income attributable to owners of the parent, Q4 FY2023 (Jan–Mar 2024): ¥231.1bn. US–Japan Fund Tracker, record as known on May 25, 2025, /en/on/2025-05-25/figures/softbank.fy2023q4.net-income',
    )
    expect(page(PAID).citation).toContain('Paid out, May 1, 2026: not disclosed.')
  })

  it('keeps what qualifies the number', () => {
    expect(page(capital).citation).toContain(': about $300bn.')
    expect(page(LOANS, 'ja').citation).toContain('：3400億円超。')
    expect(lines(page(capital).facts)[0]).toEqual(['As the source gave it', 'about $300bn'])
  })
})

describe('a figure documented after the edition', () => {
  it('shows no document and says when there was one', () => {
    const late = { ...capital, cites: [citing(LATE)] }
    const { source } = page(late, 'en', '2025-05-31').figure
    expect(source).toMatchObject({ cites: [], documentedLater: 'documented Aug 1, 2026' })
  })
})
