import { describe, expect, it } from 'vitest'
import { PAYOUT_RULES, type PayoutRule, type PayoutTerms } from '#domain/payout.ts'
import { readPayout } from '#domain/payout-address.ts'
import { runPayout } from '#domain/payout-run.ts'
import { startingTerms } from '#domain/payout-terms.ts'
import type { Locale } from '#domain/text.ts'
import { exampleWith } from '#tests/support/payout-facts.ts'
import { reader } from '#tests/support/reader.ts'
import type { ChartCell, ChartView } from '#ui/chart/chart-view.ts'
import { toDrawn } from './drawn-view.ts'

function drawnOf(rule: PayoutRule, terms: PayoutTerms = startingTerms, locale: Locale = 'en') {
  return toDrawn(runPayout(terms, rule), terms, 'funding=10', reader(locale))
}

const termsOf = (query: string) => readPayout(new URLSearchParams(query), startingTerms).terms
const exactOf = (cell: ChartCell | undefined) => (cell?.kind === 'computed' ? cell.value : null)
const [BARS, LINES] = [0, 1]

function chartOf(drawn: ReturnType<typeof drawnOf>, index: number): ChartView {
  const chart = drawn.charts[index]
  if (!chart) throw new Error('no chart')
  return chart
}

describe('the chosen rule by year', () => {
  const ODD = termsOf('cash=own&years=0.333333333,1.000000001,0,7.5&horizon=6&building=1')

  it.each(PAYOUT_RULES)('hands out the cash of each year to the cent: %s', (rule) => {
    for (const terms of [startingTerms, exampleWith(50n), ODD]) {
      const { heads, rows, sum } = drawnOf(rule, terms).years
      const cents = (cells: (typeof sum)['cells'], part: string) => {
        const value = cells[heads.findIndex(({ key }) => key === part)]?.value ?? ''
        const [whole = '', fraction = ''] = value.split('.')
        return BigInt(whole + fraction.padEnd(2, '0'))
      }
      for (const { cells } of [...rows, sum]) {
        const of = (part: string) => cents(cells, part)
        expect(of('japan') + of('us')).toBe(of('cash'))
        expect(of('first') + of('second')).toBe(of('cash'))
      }
      expect(cents(rows.at(-1)?.cells ?? [], 'japan-so-far')).toBe(cents(sum.cells, 'japan'))
      expect(rows).toHaveLength(terms.horizon)
    }
  })

  it('says its unit once, and no target where the rule knows none', () => {
    const { caption, rows, sum } = drawnOf('schedule').years
    expect(caption).toBe(
      'Reading A: yearly target with carry-over, in $ billion (assumed); exact to the cent in the CSV',
    )
    expect(rows[0]?.cells.map(({ text }) => text)).toEqual([
      ...['2.100', '1.050', '2.100', '0', '1.050', '1.050', '0', '1.050', '1.050'],
    ])
    expect(sum.cells.map(({ text }) => text)).toEqual([
      ...['42.000', '–', '31.550', '10.450', '16.820', '25.180', '–', '–', '–'],
    ])
    const ja = drawnOf('ninety-ten', startingTerms, 'ja').years
    expect(ja.caption).toContain('単位：億ドル')
    expect(ja.rows[0]?.cells[1]).toMatchObject({ text: '目標額なし', value: '', none: 'no-target' })
  })
})

describe('the drawings of the chosen rule', () => {
  it.each(PAYOUT_RULES)(
    'have a row of the table for every mark, with the same number: %s',
    (rule) => {
      for (const chart of drawnOf(rule).charts) {
        const marks = chart.drawing.marks.map(({ key, value }) => [key, value])
        expect(marks.length).toBeGreaterThan(0)
        expect(marks).toEqual(
          chart.table.rows.map(({ key, cells }) => [key, exactOf(cells.at(-1))]),
        )
      }
    },
  )

  it('tell the stages apart: tinted before Japan is repaid, dotted after', () => {
    const { drawing } = chartOf(drawnOf('loan-account'), BARS)
    if (drawing.form !== 'bars') throw new Error('no bars')
    expect(drawing.series.map(({ key, tone, firmness }) => [key, tone, firmness])).toEqual([
      ['japan-first', 'japan', 'tinted'],
      ['us-first', 'us', 'tinted'],
      ['japan-second', 'japan', 'dotted'],
      ['us-second', 'us', 'dotted'],
    ])
    const parts = (year: number) => drawing.groups[year - 1]?.bars.map(({ series }) => series)
    expect(parts(13)).toEqual(['japan-first', 'us-first'])
    expect(parts(14)).toEqual(['japan-first', 'us-first', 'japan-second', 'us-second'])
    expect(parts(15)).toEqual(['japan-second', 'us-second'])
  })

  it('are titled with what they show', () => {
    const titles = (rule: PayoutRule, locale: Locale = 'en') =>
      drawnOf(rule, startingTerms, locale).charts.map(({ title }) => title)
    expect(titles('loan-account')).toEqual([
      'The 90–10 stage opens in year 14',
      'Over 20 years, $15.843bn goes to Japan and $26.157bn to the United States',
    ])
    expect(titles('loan-account', 'ja')).toEqual([
      '9対1は14年目に始まる',
      '20年間の合計は、日本158.43億ドル、米国261.57億ドル',
    ])
    expect(titles('by-contribution')[0]).toBe('The same shares every year, with no 90–10 stage')
    expect(titles('ninety-ten')[0]).toBe('Every year is shared 90–10')
    expect(chartOf(drawnOf('ninety-ten'), BARS).note).toBeNull()
  })

  it('say that nothing is handed out where nothing is', () => {
    const drawn = drawnOf('ninety-ten', exampleWith(0n))
    expect(drawn.told).toBe('Nothing is handed out within 20 years.')
    expect(drawn.charts[0]?.title).toBe('Nothing is handed out within 20 years')
  })

  it('explain edges and lines only where there are two to tell apart', () => {
    const notes = (rule: PayoutRule, terms = startingTerms) =>
      drawnOf(rule, terms).charts.map(({ note }) => note !== null)
    expect(notes('loan-account')).toEqual([true, true])
    expect(notes('loan-account', exampleWith(50n))).toEqual([false, true])
    expect(notes('loan-account', exampleWith(0n))).toEqual([false, false])
    expect(notes('equity-only')).toEqual([true, false])
  })

  it('draw what is still due only where the rule sets a target', () => {
    const series = (rule: PayoutRule) => {
      const { drawing } = chartOf(drawnOf(rule), LINES)
      return drawing.form === 'line' ? drawing.series.map(({ key }) => key) : []
    }
    expect(series('schedule')).toEqual(['japan', 'us', 'unpaid'])
    expect(series('by-contribution')).toEqual(['japan', 'us'])
  })
})

describe('the formulas with the numbers in', () => {
  const written = (lines: ReturnType<typeof drawnOf>['working']['first']) =>
    lines.map(({ key, formula, value }) => `${key}: ${formula} ${value.text}`)

  it('are those of the first year and of the year in which 90–10 opens', () => {
    const { first, crossing, note } = drawnOf('loan-account').working
    expect(written(first)).toEqual([
      'balance: $10bn × (1 + 5.5%) = $10.55bn',
      'first: the smaller of $2.1bn and 2 × $10.55bn = $2.1bn',
      'half: $2.1bn ÷ 2 = $1.05bn',
      'second: $2.1bn − $2.1bn = $0',
      'japan: $2.1bn ÷ 2 = $1.05bn',
      'us: $2.1bn ÷ 2 = $1.05bn',
      'unpaid: $10.55bn − $2.1bn ÷ 2 = $9.5bn',
    ])
    expect(crossing?.title).toBe('Year 14, in which the 90–10 stage opens')
    expect(written(crossing?.lines ?? []).slice(0, 2)).toEqual([
      'balance: $0.857bn × (1 + 5.5%) ≈ $0.904bn',
      'first: the smaller of $2.1bn and 2 × $0.904bn ≈ $1.807bn',
    ])
    expect(note).toBeNull()
  })

  it('put the yearly target together', () => {
    const missed = { ...exampleWith(50n), carryInterest: true, horizon: 2 }
    expect(written(drawnOf('schedule', missed).working.first).slice(0, 4)).toEqual([
      'interest: 5.5% × $10bn = $0.55bn',
      'principal: $10bn ÷ 20 = $0.5bn',
      'before: nothing yet: $0',
      'target: $0.55bn + $0.5bn + $0 = $1.05bn',
    ])
    const late = drawnOf('schedule', { ...startingTerms, horizon: 30 }).years.rows.at(-1)
    expect(late?.cells[1]?.value).toBe('0')
  })

  it('say why there is no second year to show', () => {
    const note = (rule: PayoutRule, terms = startingTerms) => drawnOf(rule, terms).working.note
    expect(note('by-contribution')).toBe('This description has no second stage.')
    expect(note('ninety-ten')).toBe(
      'This description is 90–10 in every year: no other year differs.',
    )
    expect(note('schedule', exampleWith(250n))).toBe('The 90–10 stage opens in this very year.')
    expect(note('loan-account', exampleWith(50n))).toContain('does not open within 20 years')
  })

  it('are short where nothing is due first', () => {
    expect(written(drawnOf('ninety-ten').working.first)).toEqual([
      'japan: $2.1bn × 10% = $0.21bn',
      'us: $2.1bn × 90% = $1.89bn',
    ])
    expect(written(drawnOf('by-contribution').working.first)).toEqual([
      'japan: $2.1bn × 50% = $1.05bn',
      'us: $2.1bn × 50% = $1.05bn',
    ])
  })
})
