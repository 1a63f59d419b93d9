import { describe, expect, it } from 'vitest'
import type { FigureView } from '../figure-view.ts'
import { toCsv } from './chart-csv.ts'
import type { ChartCell, ChartTable } from './chart-view.ts'

const source = { grade: null, title: '', items: [] } as unknown as FigureView['source']

function figure(over: Partial<FigureView> = {}): ChartCell {
  const view: FigureView = {
    ...{ id: 'x', href: '/x', text: '−¥961.6bn', label: 'Net income', accessible: 'minus' },
    ...{ value: '-961576000000', high: null, unit: 'JPY', knownOn: '2026-01-01', grade: 'B' },
    ...{ missing: null, derived: null, converted: null, source },
    ...over,
  }
  return { kind: 'figure', view }
}

const converted: FigureView['converted'] = {
  ...{ text: '≈ −$6.5bn', accessible: '', line: 'at ¥147.77/$', value: '-6507000000', unit: 'USD' },
  ...{ rate: '147.7700', rateOn: '2025-04-01/2025-06-30', rateKind: 'average', from: 'x' },
}

function table(cells: readonly ChartCell[]): ChartTable {
  return {
    caption: 'Net income, ¥',
    columns: [
      { key: 'quarter', head: 'Quarter' },
      { key: 'income', head: 'Income', numeric: true },
    ],
    rows: cells.map((cell, index) => ({
      key: `q${index}`,
      head: { kind: 'text', text: `Q${index + 1}` },
      cells: [cell],
    })),
  }
}

const linesOf = (csv: string) => csv.slice(1).split('\r\n')

describe("a chart's numbers as CSV", () => {
  it('give the exact value with an ASCII minus, its unit, and what the page shows', () => {
    expect(linesOf(toCsv(table([figure()]), 'en'))).toEqual([
      'Quarter,Income,Income unit,Income as shown',
      'Q1,-961576000000,JPY,−¥961.6bn',
      '',
    ])
  })

  it('give the conversion with its rate where any row has one', () => {
    const [head, plain, both] = linesOf(toCsv(table([figure(), figure({ converted })]), 'en'))
    expect(head).toBe(
      'Quarter,Income,Income unit,Income as shown,Income converted,Income converted unit,Income rate,Income rate on',
    )
    expect(plain).toBe('Q1,-961576000000,JPY,−¥961.6bn,,,,')
    expect(both).toBe(
      'Q2,-961576000000,JPY,−¥961.6bn,-6507000000,USD,147.7700,2025-04-01/2025-06-30',
    )
  })

  it('leave the value of what is missing empty and name the reason', () => {
    const missing = figure({
      ...{ missing: 'not-applicable', value: '', unit: '', text: '–' },
      accessible: 'does not apply',
    })
    const words: ChartCell = { kind: 'text', text: 'due in November' }
    const lines = linesOf(toCsv(table([missing, words, figure()]), 'en'))
    expect(lines.slice(1, 3)).toEqual(['Q1,,,does not apply', 'Q2,,,due in November'])
  })

  it('give both ends of a range', () => {
    const range = figure({ value: '30', high: '50', unit: 'percent', text: '30–50%' })
    expect(linesOf(toCsv(table([range]), 'en')).slice(0, 2)).toEqual([
      'Quarter,Income,Income up to,Income unit,Income as shown',
      'Q1,30,50,percent,30–50%',
    ])
  })

  it('keep words with commas, quotes and line ends in one field', () => {
    const text: ChartCell = { kind: 'text', text: 'said "about", twice\nor more' }
    expect(toCsv(table([text]), 'en')).toContain('Q1,"said ""about"", twice\nor more"\r\n')
  })

  it('begin with the mark that spreadsheets know the encoding by, and end every line alike', () => {
    const csv = toCsv(table([figure(), figure()]), 'ja')
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(csv.match(/\n/g)?.length).toBe(3)
    expect(csv.match(/\r\n/g)?.length).toBe(3)
  })

  it('have the same fields in every line, in both languages', () => {
    for (const locale of ['en', 'ja'] as const) {
      const csv = toCsv(
        table([figure(), figure({ converted }), { kind: 'text', text: 'x' }]),
        locale,
      )
      const counts = linesOf(csv)
        .slice(0, -1)
        .map((line) => line.split(',').length)
      expect(new Set(counts)).toEqual(new Set([8]))
    }
    expect(toCsv(table([figure()]), 'ja')).toContain('Income（単位）')
  })
})
