import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisUnit, formatTickDigits, formatTicks } from './ticks.ts'

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

describe('an axis that says its unit once', () => {
  it.each([
    [[-3_162n, 3_033n], 'JPY', '¥ trillion', '兆円'],
    [[517n, -90n], 'JPY', '¥ billion', '億円'],
    [[55_000n], 'USD', '$ billion', '億ドル'],
    [[0n], 'JPY', '¥', '円'],
  ] as const)('of %s billion in %s', (billions, currency, en, ja) => {
    const amounts = billions.map((each) => each * BILLION)
    expect(axisUnit(amounts, currency, 'en').text).toBe(en)
    expect(axisUnit(amounts, currency, 'ja').text).toBe(ja)
  })

  it('has bare digits at its ticks, with one number of decimals', () => {
    const amounts = [-500n, 0n, 1000n].map((each) => each * BILLION)
    expect(formatTickDigits(amounts, 'JPY', 12)).toEqual(['−0.5', '0', '1.0'])
    expect(formatTickDigits(amounts, 'JPY', 8)).toEqual(['−5,000', '0', '10,000'])
  })
})
