import { describe, expect, it } from 'vitest'
import type { Locale } from '#domain/text.ts'
import { fund } from '#tests/support/mini-funds.ts'
import { realFunds, realFundsReader } from '#tests/support/real-funds.ts'
import { toPlaced } from './placed-view.ts'
import { toFundTables } from './table-view.ts'

const tables = (locale: Locale, on?: string, funds = realFunds(on)) =>
  toFundTables(funds, realFundsReader(locale, on))

describe('the tables of funds', () => {
  it('have every fund of the edition once, the largest first', () => {
    for (const on of ['2025-05-24', '2025-08-31', undefined]) {
      const rows = tables('en', on).flatMap((table) => table.rows)
      expect(rows.map(({ id }) => id).toSorted()).toEqual(
        realFunds(on)
          .map(({ id }) => id)
          .toSorted(),
      )
    }
    const binational = tables('ja').find(({ group }) => group === 'binational')
    expect(binational?.rows.slice(0, 4).map(({ id }) => id)).toEqual([
      ...['us-japan-vehicle', 'us-korea-vehicle', 'joint-fund', 'uae-india'],
    ])
  })

  it('say of every size its day, what it is and what it rests on, in both languages', () => {
    for (const locale of ['en', 'ja'] as const) {
      for (const { id, size, on, basis, source } of tables(locale).flatMap(({ rows }) => rows)) {
        expect(size?.value, id).toMatch(/^\d+$/)
        expect(on, id).not.toBe('')
        expect(basis[0], id).not.toBe('')
        expect(source.cites.length, id).toBeGreaterThan(0)
      }
    }
  })

  it('show how a size was reckoned', () => {
    const rows = tables('en').flatMap((table) => table.rows)
    const basis = (id: string) => rows.find((row) => row.id === id)?.basis
    expect(basis('china-brazil')).toEqual([
      ...['Announced size', '$15 billion from China and $5 billion from Brazil.'],
      'Reckoned: 15 + 5',
    ])
    expect(basis('nbim')?.[1]).toContain('21,268 billion kroner')
  })

  it('keep what the rest of a row rests on apart from the size', () => {
    const rows = tables('en').flatMap((table) => table.rows)
    const dropped = rows.find(({ id }) => id === 'saudi-egypt')
    expect(dropped?.source.cites.map(({ publisher }) => publisher)).toEqual(['Middle East Eye'])
    expect(dropped?.more?.cites.map(({ publisher }) => publisher)).toEqual(['Global SWF'])
    expect(rows.find(({ id }) => id === 'rcif')?.more).not.toBeNull()
    expect(rows.find(({ id }) => id === 'uae-india')?.more).toBeNull()
  })

  it('draw whether a fund has its capital, and say where it has no size', () => {
    const [table] = tables('en', undefined, [
      fund('bare', []),
      fund('part', [['2020-01-01', '1bn USD']], { capitalised: 'in-part' }),
    ])
    expect(table?.rows.map(({ capitalised, size }) => [capitalised.drawing, size?.text])).toEqual([
      ['solid-gap', '$1 billion'],
      ['solid', undefined],
    ])
  })
})

describe('what was placed of the announced sizes', () => {
  const said = (locale: Locale, on?: string) =>
    toPlaced(realFunds(on), realFundsReader(locale, on)).map(({ key, amounts, share }) => [
      key,
      amounts.map((part) => (typeof part === 'string' ? part : part.text)).join(''),
      share.value,
      share.text,
    ])

  it('is a share of them with both amounts', () => {
    expect(said('en')).toEqual([
      ['china-africa', 'more than $5 billion of $10 billion', '50.0', 'more than 50.0%'],
      ['china-portuguese', '$125 million of $1 billion', '12.5', '12.5%'],
      ['uae-china', 'about $1 billion of $10 billion', '10.0', 'about 10.0%'],
      ['saudi-jordan', '$17 million of $3 billion', '0.6', '0.6%'],
    ])
    expect(said('ja')[2]).toEqual(['uae-china', '100億ドルのうち約10億ドル', '10.0', '約10.0%'])
  })

  it('knows no figure before it was public', () => {
    expect(said('en', '2020-01-01').map(([key]) => key)).toEqual(['china-portuguese', 'uae-china'])
  })
})
