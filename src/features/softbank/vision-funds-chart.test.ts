import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import type { Report } from '#domain/softbank.ts'
import type { Locale } from '#domain/text.ts'
import { text } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import { quarters, reported, told } from '#tests/support/softbank-facts.ts'
import { toVisionFundsChart } from './vision-funds-chart.ts'

const GAIN = text('Gain on investments at SoftBank Vision Funds', 'SVF事業からの投資損益')

function gain(period: string, value: string, presentation: string): Figure {
  const on = day('2025-05-13')
  return told(period, 'svf-investment-gain', value, on, { label: GAIN, presentation })
}

/** Quarters of which the Vision Funds' gain is known, told on two bases; the income of some is not. */
function facts(): Report[] {
  return [
    ...quarters().slice(0, 4),
    reported('fy2024q1', '2024-08-07', '-174.3bn JPY', [
      gain('fy2024q1', '1.9bn JPY', 'svf-segment'),
    ]),
    reported('fy2024q2', '2024-11-12', '1179.6bn JPY', [
      gain('fy2024q2', '608.4bn JPY', 'svf-segment'),
      income('fy2024q2', '373.1bn JPY'),
    ]),
    reported('fy2024q3', '2025-02-12', '-369.17bn JPY', [
      gain('fy2024q3', '-352.75bn JPY', 'svf-consolidated'),
    ]),
  ]
}

function income(period: string, value: string): Figure {
  return told(period, 'svf-segment-income', value, day('2024-11-12'))
}

const chartOf = (reports: readonly Report[], locale: Locale = 'en') =>
  toVisionFundsChart({ reports }, reader(locale))

describe('the Vision Funds by quarter', () => {
  it('count the quarters with a gain, in both languages', () => {
    expect(chartOf(facts())?.title).toBe(
      'A gain on investments at the Vision Funds in 2 of 3 quarters',
    )
    expect(chartOf(facts(), 'ja')?.title).toBe(
      'ビジョン・ファンドの投資損益、3四半期のうち2四半期で利益',
    )
    expect(chartOf(facts())?.lead).toContain('Q3 FY2024 (Oct–Dec 2024): −¥352.8 billion')
  })

  it('say on which basis each part is told, and what is not known', () => {
    expect(chartOf(facts())?.note).toBe(
      'Gain on investments is told on more than one basis: ' +
        'Vision Funds, segment, Q1 FY2024 to Q2 FY2024; Vision Funds, consolidated, Q3 FY2024. ' +
        'Hatched, not in the record: Segment income, Q1 FY2023 to Q3 FY2023, Q1 FY2024, Q3 FY2024. ' +
        'Hatched, not in the record: Gain on investments, Q1 FY2023 to Q4 FY2023.',
    )
  })

  it('pair the two lines of each quarter, and leave a gap for the one without a number', () => {
    const view = chartOf(facts())
    if (view?.drawing.form !== 'bars') throw new TypeError('no bars are drawn')
    const last = view.drawing.groups.at(-1)
    expect(last?.bars).toMatchObject([
      { markKey: 'fy2024q3.svf-segment-income', value: null, gap: 'not in the record' },
      { markKey: 'fy2024q3.svf-investment-gain', value: -352.75, label: '−¥353bn', gap: null },
    ])
    expect(view.drawing.unit).toBe('¥ billion')
    expect(view.drawing.marks.at(-1)).toMatchObject({
      ...{ name: 'Gain on investments, Q3 FY2024 (Oct–Dec 2024)', value: '-352750000000' },
      lines: ['−¥352.8 billion', 'Vision Funds, consolidated'],
    })
  })

  it('have a row for each mark, with its basis', () => {
    const view = chartOf(facts())
    expect(view?.table.rows.map(({ key }) => key)).toEqual(
      view?.drawing.marks.map(({ key }) => key),
    )
    expect(view?.table.rows.at(-1)?.cells).toMatchObject([
      { text: 'Gain on investments' },
      { view: { value: '-352750000000', text: '(352.8)' } },
      { text: 'Vision Funds, consolidated' },
    ])
  })

  it('show the latest three fiscal years and no quarter after the last number', () => {
    const long = [
      reported('fy2020q4', '2021-05-12', '1bn JPY', [gain('fy2020q4', '9bn JPY', 'svf-segment')]),
      reported('fy2021q4', '2022-05-12', '1bn JPY', [gain('fy2021q4', '9bn JPY', 'svf-segment')]),
      ...facts(),
      reported('fy2024q4', '2025-05-13', '517.18bn JPY'),
    ]
    const view = chartOf(long)
    const keys = view?.drawing.form === 'bars' ? view.drawing.groups.map(({ key }) => key) : []
    expect([keys.at(0), keys.at(-1)]).toEqual(['fy2023q1', 'fy2024q3'])
  })

  it('are nothing while no gain is known', () => {
    expect(chartOf(quarters())).toBeNull()
  })
})
