import { describe, expect, it } from 'vitest'
import type { HoldingsTable } from '#domain/softbank.ts'
import { quantity, text, when } from '#tests/support/mini-parts.ts'
import { reader } from '#tests/support/reader.ts'
import { HOLDINGS } from '#tests/support/softbank-facts.ts'
import { toCompositionChart } from './composition-chart.ts'

/** The same holdings a year later: one of them as much as the rest together, and one that is new. */
const LATER: readonly HoldingsTable[] = HOLDINGS.map((table) => ({
  ...{ ...table, id: 'softbank-2025-03-31', on: when('2025-03-31') },
  items: [
    ...table.items.map((item) => ({
      ...item,
      figure: { ...item.figure, id: 'later-arm', quantity: quantity('12.85tn JPY') },
    })),
    ...table.items.map((item) => ({
      ...{ ...item, name: text('SVF2', 'SVF2'), party: null },
      figure: { ...item.figure, id: 'later-svf2', measure: 'holding-svf2' },
    })),
  ],
}))

function chart(tables: readonly HoldingsTable[], locale: 'en' | 'ja' = 'en') {
  const view = toCompositionChart(tables, reader(locale))
  if (view?.drawing.form !== 'rows') throw new RangeError('no rows are drawn')
  return { ...view, drawing: view.drawing }
}

describe('the composition of the holdings', () => {
  it('finds how the largest holding has moved since the first table', () => {
    const both = [...HOLDINGS, ...LATER]
    expect(chart(both).title).toBe(
      'Arm: from 10.7% of SoftBank Group’s holdings on Mar 31, 2024 to 50.0% on Mar 31, 2025',
    )
    expect(chart(both, 'ja').title).toBe(
      'アーム：保有資産に占める割合は2024年3月31日の10.7%から2025年3月31日の50.0%に',
    )
  })

  it('draws the latest day over the first, the largest holding first', () => {
    const { groups } = chart([...HOLDINGS, ...LATER]).drawing
    expect(
      groups.map(({ title, rows }) => [title, rows.map((row) => [row.title, row.at])]),
    ).toEqual([
      [
        'Mar 31, 2025',
        [
          ['Arm', 50],
          ['SVF2', 10.7],
        ],
      ],
      ['Mar 31, 2024', [['Arm', 10.7]]],
    ])
  })

  it('has the number of every mark in its table', () => {
    const { drawing, table } = chart([...HOLDINGS, ...LATER])
    const shares = table.rows.map(({ key, cells }) => [key, cells.at(-1)])
    expect(shares).toEqual(
      drawing.marks.map(({ key, value, lines }) => [
        key,
        { kind: 'computed', value, text: lines[0] },
      ]),
    )
  })

  it('stands alone with one table, and is not drawn without any', () => {
    expect(chart(HOLDINGS).title).toBe(
      'Arm makes up 10.7% of what SoftBank Group holds, Mar 31, 2024',
    )
    expect(toCompositionChart([], reader('en'))).toBeNull()
    const bare = HOLDINGS.map((table) => ({ ...table, figures: [] }))
    expect(toCompositionChart(bare, reader('en'))).toBeNull()
  })
})
