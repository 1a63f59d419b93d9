import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Decimal, formatDecimal } from './decimal.ts'
import { compareFractions, type Fraction, minus, over, times, whole } from './fraction.ts'
import { rateOfReturn } from './irr.ts'

const told = (paid: bigint, received: readonly bigint[]) => {
  const rate = rateOfReturn(paid, received)
  return rate && formatDecimal(rate)
}

describe('the internal rate of return', () => {
  it.each([
    ['6.25', 10_000n, [10_625n]],
    ['0.00', 100n, [25n, 25n, 25n, 25n]],
    ['10.00', 100n, [10n, 10n, 110n]],
    ['-50.00', 100n, [50n]],
    ['41.42', 100n, [0n, 200n]],
    ['-100.00', 10n ** 14n, [1n]],
    ['5499999999999900.00', 1n, [55n * 10n ** 12n]],
  ])('is %s percent', (rate, paid, received) => {
    expect(told(paid, received)).toBe(rate)
  })

  it('is rounded exactly, halves away from zero', () => {
    expect(told(20_000n, [20_001n])).toBe('0.01')
    expect(told(200_000n, [200_009n])).toBe('0.00')
    expect(told(20_000n, [19_999n])).toBe('-0.01')
    expect(told(20_000n, [19_997n])).toBe('-0.02')
    expect(told(200_000n, [199_971n])).toBe('-0.01')
    expect(told(200_000n, [199_991n])).toBe('0.00')
  })

  it('is none where nothing is paid in, or nothing comes back', () => {
    expect(told(100n, [])).toBeNull()
    expect(told(100n, [0n, 0n])).toBeNull()
    expect(told(0n, [1n])).toBeNull()
  })

  it('of level cash is what the formula of an annuity says', () => {
    const cents = fc.bigInt(1n, 10n ** 13n)
    fc.assert(
      fc.property(cents, cents, fc.integer({ min: 1, max: 60 }), (paid, each, years) => {
        const rate = rateOfReturn(paid, Array<bigint>(years).fill(each))
        const [low, high] = around(rate)
        // The worth falls as the rate rises, so the true rate is within half a hundredth of a percent.
        if (low.top > -low.bottom) {
          expect(compareFractions(annuity(each, years, low), whole(paid))).toBeGreaterThanOrEqual(0)
        }
        expect(compareFractions(annuity(each, years, high), whole(paid))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

/** The ends of what is rounded to a rate, as ratios. */
function around(rate: Decimal | null): readonly [Fraction, Fraction] {
  if (!rate) throw new RangeError('level cash has a return')
  const at = (halves: bigint): Fraction => ({ top: rate.digits * 2n + halves, bottom: 20_000n })
  return [at(-1n), at(1n)]
}

/** What level cash is worth at a rate: each × (1 − (1 + rate)^−years) ÷ rate. */
function annuity(each: bigint, years: number, rate: Fraction): Fraction {
  if (rate.top === 0n) return whole(each * BigInt(years))
  const top = rate.bottom ** BigInt(years)
  const bottom = (rate.bottom + rate.top) ** BigInt(years)
  return times(whole(each), over(minus(whole(1n), { top, bottom }), rate))
}
