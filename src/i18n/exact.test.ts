import { describe, expect, it } from 'vitest'
import { compareDecimals } from '#domain/decimal.ts'
import { money, toDecimal } from '#domain/money.ts'
import { formatExact, formatLabel } from './exact.ts'
import { parseDisplayed } from './parse.ts'

const dollars = (amount: bigint, cents = 0n) => money('USD', amount * 100n + cents)

describe('an exact amount on a chart', () => {
  it.each([
    [dollars(300_000_000_000n), '$300bn', '3,000億ドル'],
    [dollars(2_700_000_000_000n), '$2.7tn', '2.7兆ドル'],
    [dollars(99_990_000_000n), '$99.99bn', '999.9億ドル'],
    [dollars(100_020_000_000n), '$100.02bn', '1,000.2億ドル'],
    [dollars(1_000_000_000_000n), '$1tn', '1兆ドル'],
    [dollars(12n, 50n), '$12.50', '12.50ドル'],
    [dollars(0n), '$0', '0ドル'],
    [dollars(-4_000_000_000n), '−$4bn', '−40億ドル'],
    [money('JPY', 517_184_000_000n), '¥517.184bn', '5,171.84億円'],
  ])('is never rounded: %o', (amount, en, ja) => {
    expect([formatExact(amount, 'en'), formatExact(amount, 'ja')]).toEqual([en, ja])
  })

  it('reads back to the same cents', () => {
    for (const cents of [1n, 99n, 33_333_333_333_33n, 123_456_789_012_345n]) {
      const amount = money('USD', cents)
      for (const locale of ['en', 'ja'] as const) {
        const back = parseDisplayed(formatExact(amount, locale), locale)
        expect(back && compareDecimals(back, toDecimal(amount)), `${cents}`).toBe(0)
      }
    }
  })

  it('is rounded as a label only where nobody could read it, and then says so', () => {
    expect(formatLabel(dollars(100_020_000_000n), 'en')).toBe('$100.02bn')
    const long = dollars(111_088_890_000n)
    expect([formatLabel(long, 'en'), formatLabel(long, 'ja')]).toEqual([
      ...['about $111bn', '約1,111億ドル'],
    ])
  })
})
