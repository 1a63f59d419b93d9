import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDecimal, parseDecimal } from './decimal.ts'
import {
  compareFractions,
  exactDecimal,
  type Fraction,
  minus,
  ofDecimal,
  over,
  plus,
  reduced,
  roundTo,
  times,
  whole,
} from './fraction.ts'

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n))
  .map(([top, bottom]): Fraction => ({ top, bottom }))
const nonzero = fractions.filter(({ top }) => top !== 0n)
const decimals = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat(9))
  .map(([digits, scale]) => ({ digits, scale }))
const same = (a: Fraction, b: Fraction) => compareFractions(a, b) === 0

describe('a fraction', () => {
  it('takes back what was added, and what it was multiplied by', () => {
    fc.assert(
      fc.property(fractions, nonzero, (a, b) => {
        expect(same(minus(plus(a, b), b), a)).toBe(true)
        expect(same(over(times(a, b), b), a)).toBe(true)
      }),
    )
  })

  it('keeps a positive bottom and does not depend on the order of terms', () => {
    fc.assert(
      fc.property(fractions, nonzero, (a, b) => {
        expect(same(plus(a, b), plus(b, a))).toBe(true)
        expect(same(times(a, b), times(b, a))).toBe(true)
        for (const { bottom } of [plus(a, b), minus(a, b), times(a, b), over(a, b)]) {
          expect(bottom > 0n).toBe(true)
        }
      }),
    )
  })

  it('is not divided by nothing', () => {
    expect(() => over(whole(1n), whole(0n))).toThrow(RangeError)
  })

  it('is ordered as the numbers are', () => {
    expect(compareFractions({ top: 1n, bottom: 3n }, { top: 1n, bottom: 2n })).toBeLessThan(0)
    expect(compareFractions({ top: -1n, bottom: 3n }, { top: -1n, bottom: 2n })).toBeGreaterThan(0)
    expect(compareFractions({ top: 2n, bottom: 4n }, { top: 1n, bottom: 2n })).toBe(0)
  })

  it('in lowest terms is the same number and can be reduced no further', () => {
    fc.assert(
      fc.property(fractions, fc.bigInt(1n, 1000n), (value, by) => {
        const lowest = reduced({ top: value.top * by, bottom: value.bottom * by })
        expect(same(lowest, value)).toBe(true)
        expect(reduced(lowest)).toEqual(lowest)
        expect(lowest.bottom <= value.bottom).toBe(true)
      }),
    )
  })
})

describe('a decimal', () => {
  it('is the same number as a fraction, at every power of ten', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: -12, max: 12 }), (decimal, power) => {
        const back = exactDecimal(times(ofDecimal(decimal, power), ofDecimal(ONE, -power)))
        expect(back && ofDecimal(back)).toSatisfy(
          (value: Fraction) => compareFractions(value, ofDecimal(decimal)) === 0,
        )
      }),
    )
  })

  it.each([
    ['300', 9, '300000000000'],
    ['4.29', -2, '0.0429'],
    ['-0.1', 9, '-100000000'],
    ['-20', -2, '-0.2'],
  ])('%s times ten to %d is %s', (text, power, written) => {
    const decimal = parseDecimal(text)
    const exact = decimal && exactDecimal(ofDecimal(decimal, power))
    expect(exact && formatDecimal(exact)).toBe(written)
  })

  it.each([
    [1n, 3n],
    [-5n, 7n],
    [1n, 15n],
  ])('has no end for %d / %d', (top, bottom) => {
    expect(exactDecimal({ top, bottom })).toBeNull()
  })

  it('comes in as few digits as it takes', () => {
    expect(exactDecimal({ top: 50n, bottom: 400n })).toEqual({ digits: 125n, scale: 3 })
    expect(exactDecimal({ top: 6n, bottom: 3n })).toEqual({ digits: 2n, scale: 0 })
    expect(exactDecimal({ top: 0n, bottom: 7n })).toEqual({ digits: 0n, scale: 0 })
  })

  it('is rounded to the nearest, halves away from zero', () => {
    expect(roundTo({ top: 1n, bottom: 8n }, 2)).toEqual({ digits: 13n, scale: 2 })
    expect(roundTo({ top: -1n, bottom: 8n }, 2)).toEqual({ digits: -13n, scale: 2 })
    expect(roundTo({ top: 2n, bottom: 3n }, 1)).toEqual({ digits: 7n, scale: 1 })
  })
})

const ONE = { digits: 1n, scale: 0 }
