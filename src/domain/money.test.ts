import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, isCurrency, MINOR_DIGITS, type Money, money, subtract, toPlain } from './money.ts'

const yen = fc.bigInt(-(10n ** 18n), 10n ** 18n).map((amount) => money('JPY', amount))

describe('money', () => {
  it('of one currency adds and subtracts', () => {
    expect(add(money('JPY', 5n), money('JPY', 7n))).toEqual(money('JPY', 12n))
    expect(subtract(money('USD', 5n), money('USD', 7n))).toEqual(money('USD', -2n))
  })

  it('sums to the same in any order', () => {
    const lists = fc.array(yen, { minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(lists, (list) => {
        const sum = (all: readonly Money<'JPY'>[]) => all.reduce((a, b) => add(a, b))
        expect(sum(list.toReversed())).toEqual(sum(list))
      }),
    )
  })

  it('comes back when what was added is taken away', () => {
    fc.assert(
      fc.property(yen, yen, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a)
      }),
    )
  })

  it('keeps every yen beyond 2^53', () => {
    const beyond = 2n ** 53n + 1n
    expect(toPlain(add(money('JPY', beyond), money('JPY', 0n)))).toBe('9007199254740993')
  })

  it('of two currencies is refused at run time as well', () => {
    const dollars: Money = money('USD', 1n)
    const yens: Money = money('JPY', 1n)
    expect(() => add(yens, dollars)).toThrow('convert one of them first')
    expect(() => subtract(dollars, yens)).toThrow(TypeError)
  })
})

describe('the amount for machines', () => {
  it.each([
    [money('JPY', 517_180_000_000n), '517180000000'],
    [money('JPY', -227_646_000_000n), '-227646000000'],
    [money('USD', 55_000_000_000_000n), '550000000000'],
    [money('USD', 1234n), '12.34'],
    [money('USD', 1230n), '12.3'],
    [money('USD', -5n), '-0.05'],
    [money('JPY', 0n), '0'],
    [money('USD', 0n), '0'],
    [money('KRW', 100n), '100'],
  ])('%o is %s: ASCII, no separators, no needless zeros', (amount, text) => {
    expect(toPlain(amount)).toBe(text)
  })
})

describe('a currency', () => {
  it('is one of those the record uses', () => {
    expect(Object.keys(MINOR_DIGITS).every(isCurrency)).toBe(true)
    expect(['XXX', 'jpy', '', 'toString', '%'].some(isCurrency)).toBe(false)
  })
})
