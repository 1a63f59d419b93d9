import { describe, expect, it } from 'vitest'
import type { HoldingsTable } from '#domain/softbank.ts'
import { reader } from '#tests/support/reader.ts'
import { HOLDINGS, quarters } from '#tests/support/softbank-facts.ts'
import { toMeansDigest } from './digest-view.ts'
import { toHoldings } from './holdings-view.ts'
import { toPolicy } from './policy-view.ts'
import { toShares } from './shares-view.ts'
import { toSign } from './sign-view.ts'

const EN = reader('en')

/** The holdings of the tests, without their totals. */
const BARE: readonly HoldingsTable[] = HOLDINGS.map((table) => ({ ...table, figures: [] }))

describe('what was held on a day', () => {
  it('has shares as the record gives them beside its own, and one rate for all', () => {
    expect(toHoldings(HOLDINGS, EN)).toMatchObject([
      {
        title: 'As of Mar 31, 2024',
        caption: 'Holdings on Mar 31, 2024 (¥ billions; share: of the value of all holdings)',
        rateLine: 'Dollars at ¥151.22/$, Mar 31, 2024 (last published Mar 29, 2024).',
        items: [
          {
            ...{ name: 'Arm', figure: { text: '2,750' }, share: '10.7%' },
            computed: { text: '10.7%', value: '10.7' },
          },
        ],
      },
    ])
  })

  it('says by how much the parts miss the value told', () => {
    const [table] = toHoldings(HOLDINGS, EN)
    expect(table?.reckoned).toMatchObject([
      {
        ...{ key: 'parts', formula: '2.75 =', result: '2.75', agrees: false },
        finding: 'does not agree: 22.95 apart, rounding allows 0.01',
      },
      {
        ...{ key: 'ltv', formula: '4.81 ÷ 25.70 =', result: '18.7%', told: null, agrees: null },
        finding: 'no ratio told for this day',
      },
    ])
  })

  it('has no share of its own where the value of all is not told', () => {
    const [table] = toHoldings(BARE, EN)
    expect(table?.items[0]).toMatchObject({ share: '10.7%', computed: null })
    expect(table?.reckoned).toEqual([])
    expect(toShares([...BARE, ...HOLDINGS], EN)).toBeNull()
  })

  it('says nothing of signs where the parts of the debt are not told', () => {
    expect(toSign(HOLDINGS, EN)).toMatchObject({ said: '', rows: [] })
  })
})

describe('the latest position', () => {
  it('is of the latest day, whoever told it', () => {
    const [ltv] = toMeansDigest({ quarters: quarters(), holdings: HOLDINGS }, EN).positions
    expect(ltv).toMatchObject({ key: 'ltv', day: 'as of Mar 31, 2025', figure: { text: '18.0%' } })
    expect(toMeansDigest({ quarters: [], holdings: [] }, EN).positions).toEqual([])
  })

  it('is not set against a limit that nobody told', () => {
    const facts = { quarters: quarters(), holdings: HOLDINGS, macro: [] }
    expect(toPolicy(facts, EN)).toEqual({ lines: [], room: null })
  })
})
