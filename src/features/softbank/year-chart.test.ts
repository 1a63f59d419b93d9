import { describe, expect, it } from 'vitest'
import type { Report } from '#domain/softbank.ts'
import type { Locale } from '#domain/text.ts'
import { text } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import { quarters, reported, unassessed, years } from '#tests/support/softbank-facts.ts'
import { toYearChart, type YearFacts } from './year-chart.ts'

const facts = (): YearFacts => ({ quarters: quarters(), years: years() })
const chartOf = (of: YearFacts, locale: Locale = 'en') => toYearChart(of, reader(locale))

function yearOf(amounts: readonly string[], total: string): YearFacts {
  const on = '2025-05-13'
  return {
    quarters: amounts.map((amount, index) => reported(`fy2024q${index + 1}`, on, amount)),
    years: [reported('fy2024', on, total)],
  }
}

function stepsOf(of: YearFacts) {
  const view = chartOf(of)
  if (view?.drawing.form !== 'waterfall') throw new TypeError('no steps are drawn')
  return view.drawing
}

describe('a fiscal year from quarter to quarter', () => {
  it('steps from each quarter to the next, across zero, and ends at the year as filed', () => {
    const { steps, unit } = stepsOf(facts())
    expect(unit).toBe('¥ trillion')
    expect(steps.map(({ from, to, label, tone }) => [from, to, label, tone])).toEqual([
      [0, -0.1743, '−¥174bn', 'loss'],
      [-0.1743, 1.0053, '+¥1.18tn', 'gain'],
      [1.0053, 0.63613, '−¥369bn', 'loss'],
      [0.63613, 1.15331, '+¥517bn', 'gain'],
      [0, 1.1533, '¥1.15tn', 'japan'],
    ])
    expect(steps.at(-1)).toMatchObject({ total: true, tick: 'FY2024, as filed' })
  })

  it('is the latest year whose four quarters are known', () => {
    const begun = [...quarters(), reported('fy2025q1', '2025-08-07', '421.8bn JPY')]
    expect(chartOf({ quarters: begun, years: years() })?.lead).toContain('FY2024')
    const holed = quarters().with(6, unassessed('fy2024q3'))
    expect(chartOf({ quarters: holed, years: years() })?.lead).toContain('FY2023')
    expect(chartOf({ quarters: quarters(), years: [] })).toBeNull()
    expect(chartOf({ quarters: [], years: years() })).toBeNull()
  })

  it.each([
    [
      ['-10bn JPY', '60bn JPY', '-20bn JPY', '10bn JPY'],
      '40bn JPY',
      'Q2 made FY2024: the other three together lost',
      '2024年度の黒字は第2四半期による：他の三つの四半期は合わせて赤字',
    ],
    [
      ['10bn JPY', '20bn JPY', '5bn JPY', '5bn JPY'],
      '40bn JPY',
      'Q2 brought the largest part of FY2024’s profit: ¥20 billion of ¥40 billion',
      '2024年度の利益、最大は第2四半期：400億円のうち200億円',
    ],
    [
      ['10bn JPY', '20bn JPY', '-75bn JPY', '5bn JPY'],
      '-40bn JPY',
      'Q3 undid FY2024: the other three together earned',
      '2024年度の赤字は第3四半期による：他の三つの四半期は合わせて黒字',
    ],
    [
      ['-10bn JPY', '-20bn JPY', '-5bn JPY', '-5bn JPY'],
      '-40bn JPY',
      'Q2 was the largest part of FY2024’s loss: −¥20 billion of −¥40 billion',
      '2024年度の赤字、最大は第2四半期：△400億円のうち△200億円',
    ],
  ])('of %s names the quarter that decided it', (amounts, total, en, ja) => {
    expect(chartOf(yearOf(amounts, total))?.title).toBe(en)
    expect(chartOf(yearOf(amounts, total), 'ja')?.title).toBe(ja)
  })

  it('says so where the quarters do not add up to the year as filed, and why', () => {
    expect(chartOf(facts())?.note).toBeNull()
    const apart = yearOf(['10bn JPY', '10bn JPY', '10bn JPY', '10bn JPY'], '50bn JPY')
    const why = text('One quarter was restated.', '一つの四半期が修正された。')
    const explained = {
      ...apart,
      years: apart.years.map(
        (year): Report => ({
          ...year,
          figures: year.figures.map((each) => ({ ...each, doesNotSum: why })),
        }),
      ),
    }
    expect(chartOf(explained)?.note).toBe(
      'The four quarters add up to ¥40 billion; the year as filed is ¥50 billion. One quarter was restated.',
    )
    expect(stepsOf(explained).steps.at(-1)).toMatchObject({ from: 0, to: 50 })
  })

  it('says which quarters are differences of cumulative figures', () => {
    const [first, ...rest] = quarters().slice(4)
    const derived = rest.map(
      (report): Report => ({
        ...report,
        figures: report.figures.map((each) => ({ ...each, formula: '2 − 1' })),
      }),
    )
    const view = chartOf({ quarters: first ? [first, ...derived] : [], years: years() }, 'ja')
    expect(view?.note).toBe(
      '2024年度第2四半期、2024年度第3四半期、2024年度第4四半期は、開示された累計の差引計算。',
    )
  })

  it('has the same numbers in its table', () => {
    const view = chartOf(facts())
    const rows = view?.table.rows.map(({ key, cells: [cell] }) => [
      key,
      cell?.kind === 'figure' ? cell.view.value : null,
    ])
    expect(rows).toEqual(view?.drawing.marks.map(({ key, value }) => [key, value]))
    expect(rows).toHaveLength(5)
  })
})
