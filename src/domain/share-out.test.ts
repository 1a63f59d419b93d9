import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { abs } from './decimal.ts'
import { shareOut } from './share-out.ts'

const amounts = fc.bigInt(-(10n ** 18n), 10n ** 18n)
const weights = fc
  .array(fc.bigInt(0n, 10_000n), { minLength: 1, maxLength: 8 })
  .filter((all) => all.some((each) => each > 0n))

describe('an amount shared out by weight', () => {
  it.each([
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
    [1n, [40n, 40n, 20n], [1n, 0n, 0n]],
    [10n, [0n, 1n, 0n], [0n, 10n, 0n]],
    [0n, [1n, 2n], [0n, 0n]],
    [7n, [3333n, 3333n, 3334n], [2n, 2n, 3n]],
  ])('%d by %o is %o', (amount, by, parts) => {
    expect(shareOut(amount, by)).toEqual(parts)
  })

  it('adds up to the unit', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, by) => {
        expect(shareOut(amount, by).reduce((sum, part) => sum + part, 0n)).toBe(amount)
      }),
    )
  })

  it('gives each less than a unit more or less than its exact part, and nothing for no weight', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, by) => {
        const all = by.reduce((sum, weight) => sum + weight, 0n)
        shareOut(amount, by).forEach((part, index) => {
          const weight = by[index] ?? 0n
          expect(abs(part * all - amount * weight) < all).toBe(true)
          if (weight === 0n) expect(part).toBe(0n)
        })
      }),
    )
  })

  it('keeps the order: who has more weight gets no less of a gain and bears no less of a loss', () => {
    fc.assert(
      fc.property(amounts, weights, (amount, by) => {
        const parts = shareOut(amount, by).map((part, index) => ({
          size: abs(part),
          weight: by[index] ?? 0n,
        }))
        for (const one of parts) {
          for (const other of parts) {
            if (one.weight > other.weight) expect(one.size >= other.size).toBe(true)
          }
        }
      }),
    )
  })

  it.each([
    ['no weight', []],
    ['weights of nothing', [0n, 0n]],
    ['a negative weight', [2n, -1n]],
  ])('is refused for %s', (_, by) => {
    expect(() => shareOut(100n, by)).toThrow(RangeError)
  })
})
