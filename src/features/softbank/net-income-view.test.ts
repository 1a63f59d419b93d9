import { describe, expect, it } from 'vitest'
import { reader } from '#tests/support/reader.ts'
import { awaited, quarters, reported, unassessed } from '#tests/support/softbank-facts.ts'
import { toAxis } from './net-income-axis.ts'
import { toNetIncome } from './net-income-view.ts'

describe('net income by quarter', () => {
  it('says what the bars show, in both languages, and points at the two it compares', () => {
    const [en, ja] = [reader('en'), reader('ja')].map((of) => toNetIncome(quarters(), of))
    expect(en).toMatchObject({
      finding: 'A profit in the latest quarter',
      lead: 'Net income by quarter; Q4 FY2024 (Jan–Mar 2025): ¥517.2 billion (+123.8%; ¥231.1 billion a year earlier).',
      caption:
        'Net income by quarter, attributable to owners of the parent (¥ billions). Parentheses mean minus',
    })
    expect(ja).toMatchObject({
      finding: '直近の四半期は黒字',
      lead: '四半期純利益。2024年度第4四半期（1～3月）は5172億円（123.8%増、前年同期は2311億円）。',
      caption: '親会社の所有者に帰属する四半期純利益（単位：億円）。△はマイナス',
    })
    expect(en?.drawing.bars.filter(({ strong }) => strong).map(({ key }) => key)).toEqual([
      'fy2023q4',
      'fy2024q4',
    ])
  })

  it('draws amounts in trillions, labels them and says each bar in words', () => {
    const view = toNetIncome(quarters(), reader('en'))?.drawing
    expect(view?.unit).toBe('¥ trillion')
    expect(view?.alt).toBe(
      'Bars of net income by quarter from Q1 FY2023 (Apr–Jun 2023) to Q4 FY2024 (Jan–Mar 2025); ' +
        'lowest minus 931.1 billion yen, highest 1.18 trillion yen. The table holds the same numbers.',
    )
    expect(view?.bars.map(({ value, label }) => [value, label])).toEqual([
      [-0.4776, '−0.5'],
      [-0.9311, '−0.93'],
      [0.95, '1.0'],
      [0.2311, '0.23'],
      [-0.1743, '−0.2'],
      [1.1796, '1.18'],
      [-0.36917, '−0.4'],
      [0.51718, '0.52'],
    ])
    expect(view?.bars.at(-1)).toMatchObject({
      ...{ key: 'fy2024q4', quarter: 4, tick: 'Q4', year: 'FY2024', noted: true, gap: null },
      name: 'Q4 FY2024 (Jan–Mar 2025)',
      lines: ['¥517.2 billion', '≈ $3.4 billion at ¥152.40/$, mean of Jan 1–Mar 31, 2025'],
    })
  })

  it('counts the quarters on one side of zero back to the last known one', () => {
    const three = [...quarters().slice(0, 2), reported('fy2023q3', '2024-02-08', '-1bn JPY')]
    expect(toNetIncome(three, reader('en'))?.finding).toBe('A loss in each of the last 3 quarters')
    expect(toNetIncome(three, reader('ja'))?.finding).toBe('直近3四半期は連続で赤字')
    expect(toNetIncome(quarters().slice(0, 4), reader('en'))?.finding).toBe(
      'A profit in each of the last 2 quarters',
    )
  })

  it('says a change of sign in words', () => {
    const view = toNetIncome(quarters().slice(0, 7), reader('ja'))
    expect(view?.lead).toBe(
      '四半期純利益。2024年度第3四半期（10～12月）は△3692億円（赤字転換、前年同期は9500億円）。',
    )
  })

  it('has a gap with its reason for a quarter nobody looked up, and its row', () => {
    const view = toNetIncome([...quarters(), unassessed('fy2025q1')], reader('ja', '2026-11-22'))
    expect(view?.finding).toBe('直近の四半期は黒字')
    const gap = { value: null, label: '', gap: '未確認', lines: ['未確認'] }
    expect(view?.drawing.bars.at(-1)).toMatchObject(gap)
    expect(view?.rows.map(({ quarter, figure }) => [quarter, figure?.text])).toContainEqual([
      '2025年度第1四半期（4～6月）',
      '未確認',
    ])
  })

  it('leaves out a last quarter whose results are not out, but no quarter in between', () => {
    const early = toNetIncome([...quarters(), awaited('fy2025q1')], reader('en', '2025-07-10'))
    expect(early?.drawing.bars.at(-1)?.key).toBe('fy2024q4')
    const holed = quarters().with(6, awaited('fy2024q3'))
    expect(toNetIncome(holed, reader('en'))?.drawing.bars.at(6)?.gap).toBe('not in the record')
  })

  it('is nothing before the first results', () => {
    expect(toNetIncome([], reader('en', '2019-01-01'))).toBeNull()
    expect(toNetIncome([awaited('fy2023q1')], reader('en', '2023-07-10'))).toBeNull()
  })
})

describe('the axis', () => {
  const billion = 1_000_000_000n

  it.each([
    [
      [-3162n, 3033n],
      ['−3', '−2', '−1', '0', '1', '2', '3'],
    ],
    [
      [200n, 517n],
      ['0', '0.1', '0.2', '0.3', '0.4', '0.5'],
    ],
    [[-40n], ['0']],
  ])('has round ticks between %s billion yen and zero', (billions, texts) => {
    const axis = toAxis(
      billions.map((each) => each * billion),
      'en',
    )
    expect(axis.ticks.map(({ text }) => text)).toEqual(texts)
    expect(axis.low).toBeLessThanOrEqual(0)
    expect(axis.ticks.every(({ at }) => at >= axis.low && at <= axis.high)).toBe(true)
  })
})
