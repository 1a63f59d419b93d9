import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import { text } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import {
  awaited,
  MEASURES,
  quarters,
  told,
  unassessed,
  years,
} from '#tests/support/softbank-facts.ts'
import { type StatementsFacts, toStatementsView } from './view.ts'

const FACTS: StatementsFacts = { quarters: quarters(), years: years(), measures: MEASURES }

const viewOf = (locale: Locale, facts: Partial<StatementsFacts> = {}, on?: string) =>
  toStatementsView({ ...FACTS, ...facts }, reader(locale, on, '/softbank/statements'))

describe('the tables of results', () => {
  it('have the newest period first, digits in the unit of the caption, and the rate of the row', () => {
    const [flows, stocks] = viewOf('en').quarters
    expect(flows?.caption).toBe(
      'Income by quarter (¥ billions; per-share figures in ¥, ratios in %). Parentheses mean minus',
    )
    expect(flows?.rows[0]).toMatchObject({
      ...{ key: 'fy2024q4', period: 'Q4 FY2024 (Jan–Mar 2025)', across: null },
      href: '/en/softbank/fy2024q4',
      rate: { text: '¥152.40/$', on: '2025-01-01/2025-03-31', kind: 'average' },
      results: { day: 'May 13, 2025' },
      cells: [
        { figure: { text: '517.2', value: '517180000000', converted: { text: '≈ $3.4bn' } } },
        { figure: { text: '26.1', value: '26100000000' } },
      ],
    })
    expect(stocks?.rows[0]?.cells[0]?.figure?.text).toBe('18.0%')
    expect(flows?.rows[1]?.rate).toBeNull()
  })

  it('write minus as Japanese statements do', () => {
    const [flows] = viewOf('ja').years
    expect(flows?.caption).toBe('年度の損益（単位：億円。1株当たりは円、比率は%）。△はマイナス')
    expect(flows?.rows.map(({ cells: [cell] }) => cell?.figure?.text)).toEqual(['11,533', '△2,276'])
  })

  it('say a missing figure, an absent one and awaited results in different words', () => {
    const later = [...quarters(), awaited('fy2025q1'), unassessed('fy2025q2')]
    const [flows] = viewOf('en', { quarters: later }).quarters
    const [second, first] = flows?.rows ?? []
    expect(second?.cells.map(({ figure }) => figure?.text)).toEqual(['not assessed', undefined])
    expect(first).toMatchObject({
      cells: [],
      across: 'Results not yet published, as far as this edition knows.',
    })
  })

  it('mark a column that has more than one presentation, and no other', () => {
    const segment = { presentation: 'svf-segment' }
    const other = told('fy2024q4', 'svf-segment-income', '26.1bn JPY', day('2025-05-13'), segment)
    const all = quarters()
    const mixed = all.map((report) =>
      report.period === 'fy2024q4' ? { ...report, figures: [other] } : report,
    )
    const [flows] = viewOf('en', { quarters: mixed }).quarters
    expect(flows?.presentations).toEqual([{ mark: 'a', word: 'Vision Funds, segment' }])
    expect(flows?.rows.flatMap(({ cells }) => cells.flatMap(({ mark }) => mark ?? []))).toEqual([
      'a',
    ])
    expect(viewOf('en', { quarters: mixed.slice(7) }).quarters[0]?.presentations).toEqual([])
  })
})

describe('what stands beside the tables', () => {
  it('keeps a figure of another day apart, with its own day and note', () => {
    const marked = told('fy2024q4', 'nav-pro-forma', '58.3tn JPY', day('2025-05-13'), {
      ...{ period: null, basis: 'stock', note: text('Company mark.', '会社の値洗い。') },
    })
    const all = quarters().map((report) =>
      report.period === 'fy2024q4' ? { ...report, figures: [...report.figures, marked] } : report,
    )
    expect(viewOf('ja', { quarters: all }).also).toMatchObject([
      {
        period: '2024年度第4四半期（1～3月）',
        title: 'この四半期について他に伝えられた数値',
        figures: [
          { figure: { text: '58兆3000億円' }, when: '2025年3月31日', note: '会社の値洗い。' },
        ],
      },
    ])
  })

  it('tells whether the quarters add up to the year, or why not', () => {
    const [late, early] = [...years()].reverse().flatMap(({ figures }) => figures)
    if (!late || !early) throw new RangeError('no years')
    const why = { ...late, doesNotSum: text('Two bases.', '二つの基準による。') }
    const facts = {
      quarters: quarters().slice(1),
      years: [
        { ...years()[0], figures: [early] },
        { ...years()[1], figures: [why] },
      ] as StatementsFacts['years'],
    }
    const { sums } = viewOf('ja', facts)
    expect(sums.caption).toBe(
      '通期から四つの四半期の合計を引いた差（単位：百万円）。△はマイナス。端数処理のため合計が一致しない場合があります',
    )
    expect(sums.rows).toMatchObject([
      {
        ...{ year: { text: '1,153,300' }, sum: { text: '1,153,310', value: '1153310000000' } },
        ...{ difference: { text: '△10' }, tolerance: { text: '160' }, agrees: true },
        finding: '一致：二つの基準による。',
      },
      { sum: null, agrees: null, finding: '記録にある四半期は4のうち3' },
    ])
  })
})

it('an edition before the first results has no table', () => {
  const nothing = { quarters: [], years: [] }
  expect(viewOf('en', nothing, '2015-01-01')).toMatchObject({
    ...{ quarters: [], years: [], also: [], printings: [], sums: { rows: [] } },
  })
})
