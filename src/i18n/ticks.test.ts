import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatTicks } from './ticks.ts'

const BILLION = 1_000_000_000n

describe('the ticks of one axis', () => {
  it('share one unit and one number of decimals', () => {
    const amounts = [-1000n, 0n, 500n, 1000n].map((each) => each * BILLION)
    expect(formatTicks(amounts, 'JPY', 'en')).toEqual(['−¥1.0tn', '0', '¥0.5tn', '¥1.0tn'])
    expect(formatTicks(amounts, 'JPY', 'ja')).toEqual(['−1.0兆円', '0', '0.5兆円', '1.0兆円'])
  })

  it('have no decimals where none is needed', () => {
    const amounts = [0n, 25_000n, 50_000n].map((each) => each * BILLION)
    expect(formatTicks(amounts, 'USD', 'en')).toEqual(['0', '$250bn', '$500bn'])
    expect(formatTicks(amounts, 'USD', 'ja')).toEqual(['0', '2,500億ドル', '5,000億ドル'])
  })

  it('never show an amount as zero if the axis spans less than a thousandfold', () => {
    const amounts = fc.array(fc.bigInt(1n, 1000n), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(amounts, fc.constantFrom('en', 'ja'), (list, locale) => {
        const ticks = formatTicks(
          list.map((each) => each * BILLION),
          'JPY',
          locale,
        )
        const decimals = ticks.map((tick) => /\.(\d+)/.exec(tick)?.[1]?.length ?? 0)
        expect(new Set(decimals).size).toBe(1)
        for (const tick of ticks) expect(tick).toMatch(/[1-9]/)
      }),
    )
  })
})
