import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { fund, JOINT } from '#tests/support/mini-funds.ts'
import { realFunds, realFundsReader } from '#tests/support/real-funds.ts'
import { toSizeLogChart } from './log-chart.ts'

function chart(locale: Locale = 'en', on?: string, funds = realFunds(on)) {
  const view = toSizeLogChart(funds, 'joint-fund', realFundsReader(locale, on))
  if (view?.drawing.form !== 'rows') throw new RangeError('no rows are drawn')
  const { groups, marks, scale } = view.drawing
  return { ...view, groups, marks, scale, rows: groups.flatMap((group) => group.rows) }
}

const LATEST = chart()

describe('every fund on one logarithmic axis', () => {
  it.each(['2025-05-24', '2025-05-30', '2025-07-23', '2025-08-31', undefined])(
    'has each bi-national fund and programme with a size once: %s',
    (on) => {
      const { marks } = chart('en', on)
      const keys = marks.map(({ key }) => key)
      expect(new Set(keys).size).toBe(keys.length)
      const expected = realFunds(on).filter(
        ({ class: kind, figures }) =>
          (kind === 'two-government' || kind === 'programme') &&
          figures.some(({ measure }) => measure === 'size'),
      )
      expect(keys).toEqual(expect.arrayContaining(expected.map(({ id }) => id)))
    },
  )

  it('has all thirty bi-national funds of the record, those that are the largest of a nation beside', () => {
    const keys = new Set(LATEST.marks.map(({ key }) => key))
    const binational = realFunds().filter(({ group }) => group === 'binational')
    expect(binational.filter(({ id }) => keys.has(id))).toHaveLength(30)
    expect(LATEST.groups.at(-1)?.rows.map(({ key }) => key)).toEqual([
      ...['nbim', 'gpif', 'safe-ic', 'cic', 'adia'],
    ])
  })

  it('is ordered by size in each class', () => {
    for (const { key, rows } of LATEST.groups) {
      const amounts = rows.map(({ at }) => at ?? 0)
      expect(amounts, key).toEqual(amounts.toSorted((a, b) => b - a))
    }
  })

  it('has a gridline at each power of ten from the smallest to the largest', () => {
    expect(LATEST.scale?.ticks).toEqual([
      { at: 1e8, text: '$100m' },
      { at: 1e9, text: '$1bn' },
      { at: 1e10, text: '$10bn' },
      { at: 1e11, text: '$100bn' },
      { at: 1e12, text: '$1tn' },
    ])
    expect(chart('ja').scale?.ticks.map(({ text }) => text)).toEqual([
      ...['1億ドル', '10億ドル', '100億ドル', '1,000億ドル', '1兆ドル'],
    ])
  })

  it('draws what has no capital hatched, and the proposal strongly', () => {
    const firm = Object.fromEntries(LATEST.rows.map(({ key, firmness }) => [key, firmness]))
    expect(firm).toMatchObject({
      ...{ 'joint-fund': 'hatched', 'uae-india': 'hatched', 'us-japan-vehicle': 'hatched' },
      ...{ 'uae-egypt': 'tinted', 'china-brazil': 'tinted', rcif: 'solid', nbim: 'solid' },
    })
    expect(LATEST.rows.filter(({ strong }) => strong).map(({ key }) => key)).toEqual(['joint-fund'])
  })

  it('is its table row by row, with the same numbers, their day, basis and source', () => {
    const { table, marks } = LATEST
    expect(table.rows.map(({ key }) => key)).toEqual(marks.map(({ key }) => key))
    const values = table.rows.map(({ cells: [first] }) =>
      first?.kind === 'figure' ? first.view.value : '',
    )
    expect(values).toEqual(marks.map(({ value }) => value))
    for (const { key, cells } of table.rows) {
      const said = cells.slice(1).map((cell) => (cell.kind === 'text' ? cell.text : ''))
      expect(said, key).toHaveLength(5)
      expect(said, key).not.toContain('')
    }
  })

  it('has a title that follows the record', () => {
    expect(chart('en', '2025-05-24').title).toBe(
      'Larger than about $300bn: no fund of two governments, 1 programme or pledge',
    )
    expect(LATEST.title).toBe(
      'Larger than about $300bn: no fund of two governments, 5 programmes and pledges',
    )
    expect(chart('ja').title).toBe(
      '約3,000億ドルより大きいのは、二国政府ファンド0本、投資プログラムと投資表明5件',
    )
    const alone = [JOINT, fund('rcif', [['2012-06-05', '2bn USD']])]
    expect(chart('en', '2025-05-24', alone).title).toMatch(/^Nothing of two countries/)
  })

  it('leaves out what has no place on it, and counts it', () => {
    const { marks, note } = chart('en', '2025-05-24', [
      ...[JOINT, fund('zero', [['2020-01-01', '0 USD']]), fund('yen', [['2020-01-01', '9bn JPY']])],
    ])
    expect(marks.map(({ key }) => key)).toEqual(['joint-fund'])
    expect(note).toContain('2 more')
  })

  it('is not drawn where the record gives the fund no size', () => {
    expect(toSizeLogChart([], 'joint-fund', realFundsReader('en'))).toBeNull()
  })
})
