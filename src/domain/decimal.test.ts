import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals, divideRounded, formatDecimal, parseDecimal, rescale } from './decimal.ts'

const decimals = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.nat(8))
  .map(([digits, scale]) => ({ digits, scale }))

describe('a decimal number', () => {
  it.each([
    ['0', 0n, 0],
    ['517.18', 51_718n, 2],
    ['-0.5', -5n, 1],
    ['+18.0', 180n, 1],
    ['007', 7n, 0],
    ['9007199254740993', 9_007_199_254_740_993n, 0],
  ])('%s is read exactly', (text, digits, scale) => {
    expect(parseDecimal(text)).toEqual({ digits, scale })
  })

  it.each(['', '.5', '5.', '1,000', '1e3', '−5', '５', ' 5', '5 ', '--5', '1.2.3', 'NaN'])(
    '"%s" is none',
    (text) => {
      expect(parseDecimal(text)).toBeNull()
    },
  )

  it('is written as it is read, with its zeros', () => {
    expect(formatDecimal({ digits: -5n, scale: 3 })).toBe('-0.005')
    expect(formatDecimal({ digits: 180n, scale: 1 })).toBe('18.0')
    fc.assert(
      fc.property(decimals, (decimal) => {
        expect(parseDecimal(formatDecimal(decimal))).toEqual(decimal)
      }),
    )
  })
})

describe('rounding', () => {
  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [5n, -2n, -3n],
    [-5n, -2n, 3n],
    [4n, 3n, 1n],
    [-4n, 3n, -1n],
    [0n, 7n, 0n],
    [1n, 2n, 1n],
    [49n, 100n, 0n],
  ])('%d / %d is %d: halves go away from zero', (numerator, denominator, result) => {
    expect(divideRounded(numerator, denominator)).toBe(result)
  })

  it('refuses to divide by zero', () => {
    expect(() => divideRounded(1n, 0n)).toThrow(RangeError)
  })

  it('is never off by more than half', () => {
    const whole = fc.bigInt(-(10n ** 20n), 10n ** 20n)
    fc.assert(
      fc.property(whole, fc.bigInt(1n, 10n ** 12n), (numerator, denominator) => {
        const error = divideRounded(numerator, denominator) * denominator - numerator
        expect((error < 0n ? -error : error) * 2n <= denominator).toBe(true)
      }),
    )
  })

  it('does the same to a number and its negative', () => {
    fc.assert(
      fc.property(decimals, fc.nat(8), ({ digits, scale }, to) => {
        const rounded = rescale({ digits, scale }, to)
        expect(rescale({ digits: -digits, scale }, to).digits).toBe(-rounded.digits)
      }),
    )
  })

  it('loses nothing at a finer scale', () => {
    fc.assert(
      fc.property(decimals, fc.nat(8), (decimal, finer) => {
        const back = rescale(rescale(decimal, decimal.scale + finer), decimal.scale)
        expect(back).toEqual(decimal)
      }),
    )
  })
})

describe('comparing decimals', () => {
  it.each([
    ['1.50', '1.5', 0],
    ['-0.1', '0', -1],
    ['10', '9.999', 1],
    ['-2', '-1', -1],
  ])('%s with %s', (a, b, order) => {
    const [first, second] = [parseDecimal(a), parseDecimal(b)]
    expect(first && second && compareDecimals(first, second)).toBe(order)
  })

  it('turns around when the two change places', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        expect(compareDecimals(a, b) + compareDecimals(b, a)).toBe(0)
      }),
    )
  })
})
