import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Report } from '#domain/softbank.ts'
import { event } from '#tests/support/mini-events.ts'
import { text } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import { awaited, quarters, reported, unassessed } from '#tests/support/softbank-facts.ts'
import type { BarsDrawing } from '#ui/chart/bars-view.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toNetIncomeChart } from './net-income-chart.ts'

const chartOf = (reports: readonly Report[], context: FigureContext) =>
  toNetIncomeChart({ reports, events: [] }, context)

function barsOf(view: ChartView | null) {
  return drawingOf(view).groups.flatMap(({ bars }) => bars)
}

function drawingOf(view: ChartView | null): BarsDrawing {
  if (view?.drawing.form !== 'bars') throw new TypeError('no bars are drawn')
  return view.drawing
}

describe('net income by quarter', () => {
  it('says what the bars show, in both languages, and points at the two it compares', () => {
    const [en, ja] = [reader('en'), reader('ja')].map((of) => chartOf(quarters(), of))
    expect(en).toMatchObject({
      title: 'A profit in the latest quarter',
      lead: 'SoftBank Group’s net income by quarter; Q4 FY2024 (Jan–Mar 2025): ¥517.2 billion (+123.8%; ¥231.1 billion a year earlier).',
      note: null,
    })
    expect(en?.table.caption).toBe(
      'Net income by quarter, attributable to owners of the parent (¥ billions). Parentheses mean minus',
    )
    expect(ja).toMatchObject({
      title: '直近の四半期は黒字',
      lead: 'ソフトバンクグループの四半期純利益。2024年度第4四半期（1～3月）は5172億円（123.8%増、前年同期は2311億円）。',
    })
    expect(ja?.table.caption).toBe(
      '親会社の所有者に帰属する四半期純利益（単位：億円）。△はマイナス',
    )
    const strong = barsOf(en ?? null).filter((bar) => bar.strong)
    expect(strong.map(({ markKey }) => markKey)).toEqual(['fy2023q4', 'fy2024q4'])
  })

  it('draws amounts in one unit, labels the longest and says each bar in words', () => {
    const view = chartOf(quarters(), reader('en'))
    const drawing = drawingOf(view)
    expect(drawing.unit).toBe('¥ trillion')
    expect(drawing.alt).toBe(
      'Bars of net income by quarter from Q1 FY2023 (Apr–Jun 2023) to Q4 FY2024 (Jan–Mar 2025); ' +
        'lowest minus 931.1 billion yen, highest 1.18 trillion yen. The table holds the same numbers.',
    )
    expect(barsOf(view).map(({ value, label, noted }) => [value, label, noted])).toEqual([
      [-0.4776, '−¥478bn', true],
      [-0.9311, '−¥931bn', true],
      [0.95, '¥950bn', true],
      [0.2311, '¥231bn', false],
      [-0.1743, '−¥174bn', false],
      [1.1796, '¥1.18tn', true],
      [-0.36917, '−¥369bn', true],
      [0.51718, '¥517bn', true],
    ])
    expect(drawing.groups.at(4)).toMatchObject({
      ...{ key: 'fy2024q1', tick: 'Q1', band: 'FY2024', since: 'from Apr 2024', first: true },
    })
    expect(drawing.marks.at(-1)).toEqual({
      ...{ key: 'fy2024q4', name: 'Q4 FY2024 (Jan–Mar 2025)', value: '517180000000' },
      lines: ['¥517.2 billion', '≈ $3.4 billion at ¥152.40/$, mean of Jan 1–Mar 31, 2025'],
    })
  })

  it('has the same numbers in its table, latest first', () => {
    const view = chartOf([...quarters(), unassessed('fy2025q1')], reader('en', '2026-11-22'))
    const rows = view?.table.rows.map(({ key, cells: [cell] }) => [
      key,
      cell?.kind === 'figure' ? cell.view.value : null,
    ])
    const marks = drawingOf(view).marks.map(({ key, value }) => [key, value])
    expect(rows).toEqual(marks.toReversed())
  })

  it('counts the quarters on one side of zero back to the last known one', () => {
    const three = [...quarters().slice(0, 2), reported('fy2023q3', '2024-02-08', '-1bn JPY')]
    expect(chartOf(three, reader('en'))?.title).toBe('A loss in each of the last 3 quarters')
    expect(chartOf(three, reader('ja'))?.title).toBe('直近3四半期は連続で赤字')
    const four = chartOf(quarters().slice(0, 4), reader('en'))
    expect(four?.title).toBe('A profit in each of the last 2 quarters')
  })

  it('says a change of sign in words', () => {
    const view = chartOf(quarters().slice(0, 7), reader('ja'))
    expect(view?.lead).toBe(
      'ソフトバンクグループの四半期純利益。2024年度第3四半期（10～12月）は△3692億円（赤字転換、前年同期は9500億円）。',
    )
  })

  it('has a gap with its reason for a quarter nobody looked up, its row and its note', () => {
    const view = chartOf([...quarters(), unassessed('fy2025q1')], reader('ja', '2026-11-22'))
    expect(view?.title).toBe('直近の四半期は黒字')
    expect(view?.note).toBe('斜線は未確認：2025年度第1四半期。')
    expect(barsOf(view).at(-1)).toMatchObject({ value: null, label: '', gap: '未確認' })
    expect(view?.table.rows[0]).toMatchObject({
      head: { text: '2025年度第1四半期（4～6月）' },
      cells: [{ view: { text: '未確認' } }, {}],
    })
  })

  it('leaves out a last quarter whose results are not out, but no quarter in between', () => {
    const early = chartOf([...quarters(), awaited('fy2025q1')], reader('en', '2025-07-10'))
    expect(barsOf(early).at(-1)?.markKey).toBe('fy2024q4')
    const holed = quarters().with(6, awaited('fy2024q3'))
    const view = chartOf(holed, reader('en'))
    expect(barsOf(view).at(6)?.gap).toBe('not in the record')
    expect(view?.note).toBe('Hatched, not in the record: Q3 FY2024.')
  })

  it('shows the events it has a short name for, in the quarter they fell in', () => {
    const title = text('FT: Son has floated a fund', 'FT報道：孫氏がファンド構想')
    const knownOn = day('2025-02-15')
    const events = [
      event('ft-son-swf', '2025-02-15', title, { knownOn }),
      event('another', '2025-02-15', title, { knownOn }),
      event('mou-0904', '2025-09-04', title, { knownOn }),
    ]
    const view = toNetIncomeChart({ reports: quarters(), events }, reader('en'))
    expect(drawingOf(view).events).toEqual([
      {
        ...{ id: 'ft-son-swf', groupKey: 'fy2024q4', part: 0.5, short: 'Fund idea reported' },
        text: 'Feb 15, 2025 · FT: Son has floated a fund',
      },
    ])
  })

  it('is nothing before the first results', () => {
    expect(chartOf([], reader('en', '2019-01-01'))).toBeNull()
    expect(chartOf([awaited('fy2023q1')], reader('en', '2023-07-10'))).toBeNull()
  })
})
