import { describe, expect, it } from 'vitest'
import { comparing, REAL_COMPARISON } from '#tests/support/real-comparison.ts'
import { compare } from './compared.ts'
import type { Told } from './told.ts'

const lineOf = (address: string) => {
  const [line] = compare(comparing(address), REAL_COMPARISON)
  if (!line) throw new Error(`${address}: no line`)
  return line
}
const cellsOf = (address: string) => lineOf(address).cells
const amountOf = (told: Told | undefined) =>
  told && told.kind !== 'missing' && told.quantity.kind === 'money'
    ? told.quantity.money.amount
    : told?.kind === 'missing'
      ? told.reason
      : null

describe('a quarter in a comparison', () => {
  it('rises on the year by what its two amounts give', () => {
    const [cell] = cellsOf('q=fy2024q4&m=net-income')
    expect(amountOf(cell?.told)).toBe(517_180_000_000n)
    expect(amountOf(cell?.base)).toBe(231_100_000_000n)
    expect(cell?.change).toMatchObject({ growth: { kind: 'percent', tenths: 1238n } })
  })

  it('against the quarter before has no percentage over a loss', () => {
    const [cell] = cellsOf('q=fy2024q4&m=net-income&vs=quarter')
    expect(cell?.basePeriod.key).toBe('fy2024q3')
    expect(cell?.change).toMatchObject({ growth: { kind: 'loss-to-profit' } })
  })

  it('without a number has the record’s reason and no change', () => {
    const [cell] = cellsOf('q=fy2026q2&m=net-income')
    expect(cell?.told).toMatchObject({ kind: 'missing', reason: 'not-assessed' })
    expect(cell?.change).toEqual({ kind: 'missing' })
  })
})

describe('a stretch from the start of the year', () => {
  it('is the sum of its quarters, no finer than the coarsest of them', () => {
    const [cell] = cellsOf('q=fy2024h1&m=net-income')
    expect(cell?.told).toMatchObject({
      kind: 'sum',
      quantity: { money: { amount: 1_005_300_000_000n }, precision: 100_000_000n },
    })
  })

  it('of a whole year is the year as filed, not a sum of ours', () => {
    const [cell] = cellsOf('q=fy2024&by=cumulative&m=net-income')
    expect(cell?.told).toMatchObject({
      kind: 'figure',
      figure: { id: 'softbank.fy2024.net-income' },
    })
  })

  it('of a year’s end is where things stood at the end of its last quarter', () => {
    const [cell] = cellsOf('q=fy2021&m=equity')
    expect(cell?.told).toMatchObject({ kind: 'figure', figure: { on: { day: '2022-03-31' } } })
  })

  it('of a position is where it stood at its end', () => {
    const [cell] = cellsOf('q=fy2024-9m&m=nav')
    expect(cell?.told).toMatchObject({ figure: { id: 'softbank.fy2024q3.nav' } })
  })

  it('is not added up over two accounting presentations, nor of per-share figures, nor over a gap', () => {
    expect(amountOf(cellsOf('q=fy2025-9m&m=svf-investment-gain')[0]?.told)).toBe(
      'two-presentations',
    )
    expect(amountOf(cellsOf('q=fy2024h1&m=eps')[0]?.told)).toBe('not-added')
    expect(amountOf(cellsOf('q=fy2025-9m&m=svf-segment-income')[0]?.told)).toBe('parts-missing')
  })
})

describe('a comparison over a change of what is counted', () => {
  it('does not compare the Vision Funds’ gain of the segment with the consolidated one', () => {
    const [cell] = cellsOf('q=fy2025q4&m=svf-investment-gain')
    expect(cell?.told).toMatchObject({ presentation: 'svf-consolidated' })
    expect(cell?.base).toMatchObject({ presentation: 'svf-segment' })
    expect(cell?.change).toEqual({ kind: 'not-compared' })
  })

  it('puts earnings per share from before the split on the shares after it', () => {
    const [before, after] = cellsOf('q=fy2024q4,fy2025q3&m=eps')
    expect(before?.told).toMatchObject({ divisor: 4n })
    expect(after?.told).toMatchObject({ divisor: null })
    const filed = before?.told.kind === 'figure' ? before.told.figure.quantity : null
    const shown = before?.told.kind === 'figure' ? before.told.quantity : null
    if (filed?.kind !== 'measurement' || shown?.kind !== 'measurement') throw new Error('no EPS')
    expect(shown.value.digits * 4n * 10n ** BigInt(filed.value.scale)).toBe(
      filed.value.digits * 10n ** BigInt(shown.value.scale),
    )
    expect(lineOf('q=fy2024q4,fy2025q3&m=eps').across).toMatchObject({ kind: 'measurement' })
  })

  it('leaves earnings per share as printed where all stand before the split', () => {
    const [cell] = cellsOf('q=fy2024q4&m=eps')
    expect(cell?.told).toMatchObject({ divisor: null, presentation: 'pre-split-2026' })
  })

  it('does not compare net sales with Sprint with those without', () => {
    const cells = cellsOf('q=fy2018,fy2019&m=net-sales')
    const presentations = cells.map(({ told }) =>
      told.kind === 'missing' ? null : told.presentation,
    )
    expect(new Set(presentations).size).toBe(2)
    expect(cells[1]?.change).toEqual({ kind: 'not-compared' })
  })
})

describe('figures as first told', () => {
  it('are those printed first, with the presentation of then', () => {
    const now = cellsOf('q=fy2019q1&m=net-sales')[0]?.told
    const first = cellsOf('q=fy2019q1&m=net-sales&told=first')[0]?.told
    expect(now).toMatchObject({ presentation: 'ex-sprint-ex-brightstar' })
    expect(first).toMatchObject({ presentation: 'ex-sprint' })
    expect(amountOf(first)).toBe(1_480_292_000_000n)
  })

  it('are never income with non-controlling interests', () => {
    const [first] = cellsOf('q=fy2023q4&m=net-income&told=first')
    expect(amountOf(first?.told)).toBe(231_100_000_000n)
  })
})
