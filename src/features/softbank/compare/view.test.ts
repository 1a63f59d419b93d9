import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { asking, REAL_COMPARISON } from '#tests/support/real-comparison.ts'
import { realReader } from '#tests/support/real-record.ts'
import { toCompareView } from './compare-view.ts'

const viewOf = (address: string, locale: Locale = 'en') =>
  toCompareView(asking(address), REAL_COMPARISON, realReader(locale))
const saying = (address: string) =>
  (['en', 'ja'] as const).map((locale) => viewOf(address, locale).sentences[0]?.text)

describe('the sentence of a comparison', () => {
  it.each([
    [
      'q=fy2024q4,fy2023q4&m=net-income',
      'Net income attributable to owners of the parent rose 123.8% to ¥517.2 billion in Q4 FY2024 (Jan–Mar 2025) from ¥231.1 billion a year earlier.',
      '2024年度第4四半期（1～3月）の親会社の所有者に帰属する純利益は5172億円で、前年同期の2311億円から123.8%増えた。',
    ],
    [
      'q=fy2024q4&m=net-income&vs=quarter',
      'Net income attributable to owners of the parent was ¥517.2 billion in Q4 FY2024 (Jan–Mar 2025), a profit after a loss: −¥369.2 billion a quarter earlier.',
      '2024年度第4四半期（1～3月）の親会社の所有者に帰属する純利益は5172億円で、前四半期の△3692億円から黒字に転換した。',
    ],
    [
      'q=fy2023q1&m=net-income',
      'Net income attributable to owners of the parent was −¥477.6 billion in Q1 FY2023 (Apr–Jun 2023) against −¥3.16 trillion a year earlier: the loss narrowed by ¥2.69 trillion.',
      '2023年度第1四半期（4～6月）の親会社の所有者に帰属する純利益は△4776億円で、前年同期の△3兆1627億円から赤字が2兆6851億円縮小した。',
    ],
    [
      'q=fy2024,fy2020&m=net-income',
      'Net income attributable to owners of the parent fell 76.9% to ¥1.15 trillion in FY2024 (Apr 2024–Mar 2025) from ¥4.99 trillion in FY2020.',
      '2024年度（2025年3月期）の親会社の所有者に帰属する純利益は1兆1533億円で、2020年度の4兆9880億円から76.9%減った。',
    ],
    [
      'q=fy2026q1&m=ltv',
      'Loan-to-value ratio (LTV) fell 4.0 points to 13.0% at the end of Q1 FY2026 (Apr–Jun 2026) from 17.0% a year earlier.',
      '2026年度第1四半期（4～6月）末のLTV（保有株式に対する純負債の割合）は13.0%で、前年同期の17.0%から4.0ポイント減った。',
    ],
    [
      'q=fy2025q4&m=svf-investment-gain',
      'Gain on investments at SoftBank Vision Funds was ¥3.04 trillion in Q4 FY2025 (Jan–Mar 2026). It is not compared with ¥177.2 billion a year earlier: the two are told on two bases.',
      '2025年度第4四半期（1～3月）のソフトバンク・ビジョン・ファンド事業からの投資損益は3兆437億円。前年同期の1772億円とは基準が異なるため比較しない。',
    ],
    [
      'q=fy2026q2&m=net-income',
      'Net income attributable to owners of the parent in Q2 FY2026 (Jul–Sep 2026): not assessed.',
      '2026年度第2四半期（7～9月）の親会社の所有者に帰属する純利益：未確認。',
    ],
  ])('%s', (address, en, ja) => {
    expect(saying(address)).toEqual([en, ja])
  })

  it('does not call the same what differs by less than it can show', () => {
    const retold = new Map(REAL_COMPARISON.figures)
    const before = retold.get('softbank.fy2024q4.net-income')
    if (!before) throw new Error('no figure')
    const money = { currency: 'JPY', amount: 517_000_000_000n } as const
    const quantity = { kind: 'money', money, precision: 1_000_000n } as const
    const sentenceOf = (figures: typeof retold) =>
      toCompareView(
        asking('q=fy2024q4&m=net-income'),
        { ...REAL_COMPARISON, figures },
        realReader('en'),
      ).sentences[0]?.text
    retold.set('softbank.fy2023q4.net-income', { ...before, quantity })
    expect(sentenceOf(retold)).toContain('against ¥517.0 billion a year earlier: a change of less')
    retold.set('softbank.fy2023q4.net-income', before)
    expect(sentenceOf(retold)).toContain(
      'was ¥517.2 billion in Q4 FY2024 (Jan–Mar 2025), as it was',
    )
  })

  it('names the highest and the lowest of a run, and how many are losses', () => {
    expect(saying('q=fy2019..fy2025&m=net-income')[0]).toContain(
      'Of 7 numbers, the highest is FY2025 (¥5.00 trillion) and the lowest FY2021 (−¥1.71 trillion); 4 are losses.',
    )
  })

  it('names no highest and lowest over two bases', () => {
    expect(saying('q=fy2025q1..fy2025q4&m=svf-investment-gain')[0]).toContain(
      'stand on more than one basis',
    )
  })
})

describe('the ready comparisons', () => {
  it('are those readers come for, filled from the record', () => {
    const presets = viewOf('').presets.map(({ key, href }) => [key, href])
    expect(Object.fromEntries(presets)).toEqual({
      latest: '/en/softbank?q=fy2025q1,fy2026q1&m=net-income',
      'same-quarter':
        '/en/softbank?q=fy2020q4,fy2021q4,fy2022q4,fy2023q4,fy2024q4,fy2025q4&m=net-income',
      'last-8': '/en/softbank?q=fy2024q2..fy2026q1&m=net-income',
      'vision-fund-2': '/en/softbank?q=fy2019q2..fy2026q1&m=net-income',
      losses: '/en/softbank?q=fy2019,fy2021,fy2022,fy2023&m=net-income',
    })
  })

  it('keep the lines and the currency the reader chose', () => {
    const [latest] = viewOf('q=fy2024q4&m=nav,ltv&cur=USD').presets
    expect(latest?.href).toBe('/en/softbank?q=fy2025q1,fy2026q1&m=nav,ltv&cur=USD')
  })
})

describe('the charts of a comparison', () => {
  it('draw one line each, with the numbers of their own table', () => {
    const { charts } = viewOf('q=fy2024q1..fy2026q2&m=net-sales,net-income,nav,ltv')
    expect(charts.map(({ drawing }) => drawing.span)).toEqual(['half', 'half', 'half', 'half'])
    for (const { drawing, table } of charts) {
      expect(table.rows.map(({ key }) => key)).toEqual(drawing.marks.map(({ key }) => key))
      table.rows.forEach(({ cells: [first] }, index) => {
        const value =
          first?.kind === 'figure'
            ? first.view.value
            : first?.kind === 'computed'
              ? first.value
              : ''
        expect(value).toBe(drawing.marks[index]?.value)
      })
    }
  })

  it('draw dollars, each period at its own rate, where the reader asks for them', () => {
    const [yen] = viewOf('q=fy2024q4&m=net-income').charts
    const [dollars] = viewOf('q=fy2024q4&m=net-income&cur=USD').charts
    const labelOf = (chart: typeof yen) =>
      chart?.drawing.form === 'bars' ? chart.drawing.groups[0]?.bars[0]?.label : null
    expect(labelOf(yen)).toBe('¥517bn')
    expect(labelOf(dollars)).toBe('$3.4bn')
  })

  it('part the bars where what is counted changes, and name it', () => {
    const breaksIn = (address: string) => {
      const [chart] = viewOf(address).charts
      return chart?.drawing.form === 'bars'
        ? chart.drawing.events.map(({ groupKey, text }) => [groupKey, text])
        : []
    }
    expect(breaksIn('q=fy2025q1..fy2026q1&m=svf-investment-gain')).toEqual([
      ['fy2025q3', 'Segment → consolidated'],
    ])
    expect(breaksIn('q=fy2024q4,fy2025q3&m=eps')).toEqual([['fy2025q3', '4-for-1 split']])
    expect(breaksIn('q=fy2019q1..fy2020q2&m=investment-gain')).toEqual([
      ['fy2020q1', 'Statement re-cut, 2020'],
    ])
    expect(breaksIn('q=fy2016..fy2025&m=svf-investment-gain').map(([key]) => key)).toContain(
      'fy2020',
    )
    expect(breaksIn('q=fy2018,fy2019&m=net-sales')).toEqual([['fy2019', 'Basis changes']])
    expect(breaksIn('q=fy2024q1..fy2025q4&m=net-income')).toEqual([])
  })
})

describe('a number nobody filed as it stands', () => {
  it('carries its sum, and one of the last filed unit either way', () => {
    expect(viewOf('q=fy2025q4&m=net-income').derivations).toEqual([
      'Net income attributable to owners of the parent, Q4 FY2025: Year − nine months: 5,002.271 − 3,172.653 (¥ billions) = ¥1,829.618bn, ±¥1 million',
    ])
  })

  it('on the shares after a split shows what it was divided by', () => {
    const [line] = viewOf('q=fy2024q4,fy2025q3&m=eps').derivations
    expect(line).toBe('Basic earnings per share, Q4 FY2024: ¥354.10 as printed ÷ 4 = ¥88.53')
  })
})
