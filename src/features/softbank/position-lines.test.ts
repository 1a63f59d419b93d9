import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { PeriodKey } from '#domain/period.ts'
import type { MeasureId, Report } from '#domain/softbank.ts'
import { text } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import { told } from '#tests/support/softbank-facts.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { segmentsOf } from '#ui/chart/line-segments.ts'
import { toLtvChart } from './ltv-chart.ts'
import { toNavChart } from './nav-chart.ts'

const KNOWN_ON = day('2025-05-13')
const LABEL = { label: text('Net asset value', 'NAV'), basis: 'stock' } as const
const UNKNOWN = { quantity: { kind: 'missing', reason: 'unknown' }, asReported: null } as const

/** A quarter with one figure; `null` is one the record does not know, no value at all one it does not have. */
function quarter(
  period: string,
  measure: MeasureId,
  value?: string | null,
  rest: Partial<Figure> = {},
): Report {
  const missing = value === null ? { ...UNKNOWN, cites: [] } : {}
  const figures =
    value === undefined
      ? []
      : [told(period, measure, value ?? '0 JPY', KNOWN_ON, { ...LABEL, ...missing, ...rest })]
  return { period: period as PeriodKey, resultsOn: KNOWN_ON, cites: [], figures }
}

const nav = (period: string, value?: string | null, rest?: Partial<Figure>) =>
  quarter(period, 'nav', value, rest)
const ltv = (period: string, value?: string | null, rest?: Partial<Figure>) =>
  quarter(period, 'ltv', value, rest)

const NAV = [
  nav('fy2023q3'),
  nav('fy2023q4', '27.8tn JPY'),
  nav('fy2024q1', '35.3tn JPY'),
  nav('fy2024q2', null),
  nav('fy2024q3', '29.3tn JPY'),
  nav('fy2024q4', '25.7tn JPY', { qualifier: 'about' }),
  nav('fy2025q1'),
]

function lineOf(view: ChartView | null) {
  if (view?.drawing.form !== 'line') throw new RangeError('no line')
  const [series] = view.drawing.series
  if (!series) throw new RangeError('no series')
  return { drawing: view.drawing, series }
}

describe('net asset value at quarter-ends', () => {
  it('is told against the same quarter a year before, in both languages', () => {
    const [en, ja] = [reader('en'), reader('ja')].map((of) => toNavChart(NAV, of))
    expect(en?.title).toBe(
      'SoftBank’s net asset value down about 7.6% in the year to Mar 2025, to about ¥25.7 trillion, the lowest in the record',
    )
    expect(ja?.title).toBe(
      'ソフトバンクGのNAV、2025年3月末までの1年で約7.6%減の約25兆7000億円、記録の中で最低',
    )
    expect(en?.note).toBe(
      'The line stops where the record has no number: 1 of 5 quarter-ends. ' +
        'No number is in the record before the end of Q4 FY2023 (Jan–Mar 2024). ' +
        'An open dot is an approximate figure.',
    )
  })

  it('says what it knows where the year before is not in the record', () => {
    const rising = NAV.slice(0, 3)
    expect(toNavChart(rising, reader('en'))?.title).toBe(
      'SoftBank’s net asset value at the end of Jun 2024: ¥35.3 trillion',
    )
    const other = [
      nav('fy2023q1', '10tn JPY', { presentation: 'other' }),
      nav('fy2024q1', '20tn JPY'),
    ]
    expect(toNavChart(other, reader('ja'))?.title).toBe('ソフトバンクGのNAV、2024年6月末は20兆円')
  })

  it('is a line from the first number to the last quarter the record says anything of', () => {
    const { series, drawing } = lineOf(toNavChart(NAV, reader('en')))
    expect(
      series.dots.map(({ markKey, value, label, gap }) => [markKey, value, label, gap]),
    ).toEqual([
      ['fy2023q4', 27.8, '¥27.8tn', null],
      ['fy2024q1', 35.3, '¥35.3tn', null],
      ['fy2024q2', null, '', 'unknown'],
      ['fy2024q3', 29.3, '¥29.3tn', null],
      ['fy2024q4', 25.7, 'about ¥25.7tn', null],
    ])
    expect(segmentsOf(series).map(({ dots }) => dots.length)).toEqual([2, 2])
    expect(drawing.unit).toBe('¥ trillion')
    expect(drawing.ticks.map((tick) => tick.text)).toEqual(['2024', '2025'])
    expect(series.dots.map(({ firmness }) => firmness).at(-1)).toBe('outlined')
  })

  it('stands where its quarters end in time', () => {
    const { series } = lineOf(toNavChart(NAV, reader('en')))
    const steps = series.dots.slice(1).map(({ at }, index) => at - (series.dots[index]?.at ?? 0))
    expect(steps).toEqual([91, 92, 92, 90])
  })

  it('says each mark in prose with its conversion, and a missing one by its word', () => {
    const { drawing } = lineOf(toNavChart(NAV, reader('ja')))
    expect(drawing.marks[2]).toEqual({
      ...{ key: 'fy2024q2', name: '2024年度第2四半期（7～9月）末', lines: ['不明'], value: '' },
    })
    expect(drawing.marks.at(-1)?.lines[0]).toBe('約25兆7000億円')
    expect(drawing.marks.at(-1)?.value).toBe('25700000000000')
  })

  it('has a table of the same numbers, newest first', () => {
    const view = toNavChart(NAV, reader('en'))
    const rows = view?.table.rows.map(({ key, cells: [cell] }) => {
      return [key, cell?.kind === 'figure' ? cell.view.value : cell?.text]
    })
    const marks = view?.drawing.marks.map(({ key, value }) => [key, value])
    expect(rows).toEqual(marks?.toReversed())
    expect(view?.table.caption).toBe(
      'Net asset value of SoftBank Group at quarter-ends (¥ billions)',
    )
  })

  it('is cut with its word where the basis changes', () => {
    const restated = [
      nav('fy2023q4', '27.8tn JPY'),
      nav('fy2024q1', '35.3tn JPY', { presentation: 'ex-sprint' }),
    ]
    const { series } = lineOf(toNavChart(restated, reader('en')))
    expect(series.dots.map(({ cut }) => cut)).toEqual([null, 'Sprint as a discontinued operation'])
  })

  it('is nothing while the record knows none', () => {
    expect(toNavChart([nav('fy2023q3'), nav('fy2023q4', null)], reader('en'))).toBeNull()
  })

  it('is a dot while the record knows one', () => {
    const { drawing } = lineOf(toNavChart([nav('fy2023q4', '27.8tn JPY')], reader('en')))
    expect(drawing.alt).toBe(
      'A dot of the net asset value at the end of Q4 FY2023 (Jan–Mar 2024): 27.8 trillion yen. The table holds the same number.',
    )
  })
})

describe('loan-to-value at quarter-ends', () => {
  const LTV = [
    ltv('fy2024q1', '7.8 %'),
    ltv('fy2024q2', '12.5 %'),
    ltv('fy2024q3', null),
    ltv('fy2024q4', '18.0 %'),
    ltv('fy2025q1', '17.0 %'),
  ]

  it('is told in points against a year before', () => {
    const [en, ja] = [reader('en'), reader('ja')].map((of) => toLtvChart(LTV, of))
    expect(en?.title).toBe(
      'SoftBank’s loan-to-value ratio up 9.2 points in the year to Jun 2025, to 17.0%',
    )
    expect(ja?.title).toBe('ソフトバンクGのLTV、2025年6月末までの1年で9.2ポイント上昇し17.0%')
  })

  it('has no finer points than the coarser of the two', () => {
    const rounded = [ltv('fy2024q1', '12 %'), ltv('fy2025q1', '8.7 %')]
    expect(toLtvChart(rounded, reader('en'))?.title).toBe(
      'SoftBank’s loan-to-value ratio down 3 points in the year to Jun 2025, to 8.7%',
    )
  })

  it('is a line in percent that stops at what is unknown', () => {
    const { series, drawing } = lineOf(toLtvChart(LTV, reader('en')))
    expect(drawing.unit).toBe('%')
    expect(series.dots.map(({ value, label }) => [value, label])).toEqual([
      [7.8, '7.8%'],
      [12.5, '12.5%'],
      [null, ''],
      [18, '18.0%'],
      [17, '17.0%'],
    ])
    expect(segmentsOf(series).map(({ dots }) => dots.length)).toEqual([2, 2])
    expect(drawing.marks.map(({ value }) => value)).toEqual(['7.8', '12.5', '', '18.0', '17.0'])
  })

  it('is nothing while the record knows none', () => {
    expect(toLtvChart([ltv('fy2024q1', null)], reader('en'))).toBeNull()
  })
})
