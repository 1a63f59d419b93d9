import { describe, expect, it } from 'vitest'
import { figure, text, when } from '#tests/support/mini-parts.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { day } from './day.ts'
import type { Figure } from './figure.ts'
import {
  footHoldings,
  footNetAssets,
  footNetDebt,
  loanToValue,
  shareOfHoldings,
} from './net-assets.ts'
import type { HoldingsTable } from './softbank.ts'

const KNOWN_ON = day('2023-05-11')

function told(measure: string, value: string): Figure {
  return figure({ kind: 'holding', id: 'day' }, '2023-03-31', measure, value, {
    ...{ knownOn: KNOWN_ON, cites: [cite('marketscreener-2024-05-13')], basis: 'stock' },
    label: text(measure, measure),
  })
}

/** A table of totals and holdings, each with the digits its source gave. */
function table(
  totals: Readonly<Record<string, string>>,
  holdings: Readonly<Record<string, string>> = {},
): HoldingsTable {
  return {
    ...{ id: 'day', on: when('2023-03-31'), knownOn: KNOWN_ON, cites: [] },
    figures: Object.entries(totals).map(([measure, value]) => told(measure, value)),
    items: Object.entries(holdings).map(([id, value]) => ({
      ...{ name: text(id, id), share: null, party: null },
      figure: told(`holding-${id}`, value),
    })),
  }
}

const TOTALS = {
  'equity-value-of-holdings': '15.87tn JPY',
  'net-debt': '1.75tn JPY',
  nav: '14.13tn JPY',
  ltv: '11.0 %',
}
const DEBT = {
  'net-debt': '1.75tn JPY',
  'consolidated-net-debt': '13.59tn JPY',
  'net-debt-self-financing': '5.38tn JPY',
  'net-debt-other-adjustments': '6.46tn JPY',
}

describe('net asset value from its parts', () => {
  it('is the value of holdings less net debt, to the rounding of the three', () => {
    expect(footNetAssets(table(TOTALS))).toMatchObject({
      ...{ computed: 14_120_000_000_000n, difference: 10_000_000_000n },
      ...{ tolerance: 15_000_000_000n, agrees: true },
    })
  })

  it('disagrees once the difference is more than rounding can make', () => {
    const off = footNetAssets(table({ ...TOTALS, nav: '14.15tn JPY' }))
    expect(off).toMatchObject({ difference: 30_000_000_000n, agrees: false })
  })

  it('is not worked out where a part is not told', () => {
    const { 'net-debt': _, ...rest } = TOTALS
    expect(footNetAssets(table(rest))).toBeNull()
    expect(loanToValue(table(rest))).toBeNull()
  })
})

describe('the holdings', () => {
  const parts = { arm: '2.87tn JPY', svf2: '3.52tn JPY', others: '9.47tn JPY' }

  it('add up to their value within the halves of their last digits', () => {
    const sum = footHoldings(table(TOTALS, parts))
    expect(sum).toMatchObject({ computed: 15_860_000_000_000n, agrees: true })
    expect(sum?.tolerance).toBe(20_000_000_000n)
  })

  it('are not added up in two currencies', () => {
    expect(() => footHoldings(table(TOTALS, { ...parts, arm: '2bn USD' }))).toThrow(TypeError)
  })

  it('have shares of their value, and none where that is not told or they are not there', () => {
    expect(shareOfHoldings(table(TOTALS, parts), 'holding-arm')).toBe(181n)
    expect(shareOfHoldings(table(TOTALS, parts), 'holding-alibaba')).toBeNull()
    expect(shareOfHoldings(table({ nav: '16.4tn JPY' }, parts), 'holding-arm')).toBeNull()
  })
})

describe('net debt', () => {
  it('is the consolidated debt less both adjustments, held as positive amounts', () => {
    expect(footNetDebt(table(DEBT))).toMatchObject({
      ...{ computed: 1_750_000_000_000n, difference: 0n, agrees: true },
    })
    expect(footNetDebt(table(TOTALS))).toBeNull()
  })
})

describe('loan-to-value', () => {
  it('is net debt over the value of holdings, to a tenth', () => {
    expect(loanToValue(table(TOTALS))).toMatchObject({ tenths: 110n, apart: false })
  })

  it.each([
    ['10.9 %', true],
    ['11.1 %', false],
    ['11.2 %', true],
    ['11 %', false],
  ])('told as %s lies apart: %s, the ratio being 11.027%%', (ltv, apart) => {
    expect(loanToValue(table({ ...TOTALS, ltv }))?.apart).toBe(apart)
  })

  it('stands alone where none was told', () => {
    const { ltv: _, ...rest } = TOTALS
    expect(loanToValue(table(rest))).toMatchObject({ told: null, apart: false })
  })
})
