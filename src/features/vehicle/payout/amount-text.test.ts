import { describe, expect, it } from 'vitest'
import { type Decimal, parseDecimal } from '#domain/decimal.ts'
import { money } from '#domain/money.ts'
import { inputText, percentText, showAmount, yearsText } from './amount-text.ts'

const decimal = (text: string): Decimal => {
  const value = parseDecimal(text)
  if (!value) throw new Error(text)
  return value
}

describe('amounts of a payout', () => {
  it.each([
    [1_584_300_000_000n, '$15.843bn', '158.43億ドル', true],
    [1_584_349_999_999n, '$15.843bn', '158.43億ドル', false],
    [25_000_000_000n, '$0.25bn', '2.5億ドル', true],
    [5_000_000_000n, '$0.05bn', '5000万ドル', true],
    [-115_900_000_000n, '−$1.159bn', '△11.59億ドル', true],
    [0n, '$0', '0ドル', true],
    [123_456_789n, '$1.235m', '123.5万ドル', false],
    [99_999_999_999n, '$1bn', '10億ドル', false],
    [1n, '$0.01', '0.01ドル', true],
  ])('%s cents read as %s and %s', (cents, en, ja, exact) => {
    const value = money('USD', cents)
    expect(showAmount(value, 'en')).toEqual({ text: en, exact })
    expect(showAmount(value, 'ja')).toEqual({ text: ja, exact })
  })

  it('and inputs read in their units', () => {
    expect(inputText(decimal('10'), 'USD bn', 'en')).toBe('$10bn')
    expect(inputText(decimal('0.001'), 'USD bn', 'ja')).toBe('100万ドル')
    expect(inputText(decimal('-1.5'), '%', 'ja')).toBe('△1.5%')
    expect(percentText(decimal('6.25'), 'en')).toBe('6.25%')
    expect([yearsText(1, 'en'), yearsText(20, 'en'), yearsText(20, 'ja')]).toEqual([
      ...['1 year', '20 years', '20年'],
    ])
  })
})
