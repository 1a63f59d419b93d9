import { describe, expect, it } from 'vitest'
import { parseDecimal } from '#domain/decimal.ts'
import type { InputUnit } from '#domain/scenario.ts'
import type { LineUnit } from '#domain/scenario-lines.ts'
import type { NoNumber, Outcome } from '#domain/scenario-run.ts'
import { formatInput, formatOutcome, plainOutcome } from './outcome-text.ts'

const number = (top: bigint, bottom = 1n): Outcome => ({ kind: 'number', value: { top, bottom } })
const inBoth = (outcome: Outcome, unit: LineUnit) => [
  formatOutcome(outcome, unit, 'en'),
  formatOutcome(outcome, unit, 'ja'),
  plainOutcome(outcome, unit),
]

describe('a result of a scenario', () => {
  it.each<[Outcome, LineUnit, string, string, string]>([
    [number(18_000_000_000n), 'USD', '$18.0 billion', '180億ドル', '18000000000'],
    [number(-181n, 100n), 'USD', '−$1.81', '△1.81ドル', '-1.81'],
    [number(0n), 'USD', '$0', '0ドル', '0'],
    [number(65n, 1000n), 'ratio', '6.5%', '6.5%', '6.5'],
    [number(1n, 3n), 'ratio', '33.3%', '33.3%', '33.333333333333'],
    [number(-1n, 40n), 'ratio', '−2.5%', '△2.5%', '-2.5'],
    [number(0n), 'ratio', '0.0%', '0.0%', '0'],
    [number(7n), 'years', '7 years', '7年', '7'],
    [number(1n), 'years', '1 year', '1年', '1'],
  ])('%o in %s', (outcome, unit, en, ja, plain) => {
    expect(inBoth(outcome, unit)).toEqual([en, ja, plain])
  })

  it('has as many decimals as it takes not to look like zero', () => {
    expect(inBoth(number(4n, 100_000n), 'ratio')).toEqual(['0.004%', '0.004%', '0.004'])
    expect(inBoth(number(-1n, 1_000_000_000n), 'ratio')[0]).toBe('−0.0000001%')
  })

  it.each<[NoNumber, string, string]>([
    ['no-debt', 'no debt, so no cost', '負債がないため費用もない'],
    ['no-growth', 'never: it does not grow', '増えないため倍にならない'],
    ['too-long', 'more than 100 years', '100年を超える'],
    ['no-measure', 'no amount to measure against', '比べる額がない'],
  ])('that is no number says why: %s', (why, en, ja) => {
    expect(inBoth({ kind: 'none', why }, 'ratio')).toEqual([en, ja, ''])
  })
})

describe('a number a reader assumes', () => {
  it.each<[string, InputUnit, string, string]>([
    ['300', 'USD bn', '$300.0 billion', '3000億ドル'],
    ['1207.123', 'USD bn', '$1.21 trillion', '1兆2071億ドル'],
    ['4.77', '%', '4.77%', '4.77%'],
    ['-1', '%', '−1%', '△1%'],
    ['10', 'x', '10x', '10倍'],
    ['1', 'years', '1 year', '1年'],
  ])('%s in %s', (plain, unit, en, ja) => {
    const value = parseDecimal(plain)
    if (!value) throw new Error(plain)
    expect(formatInput(value, unit, 'en')).toBe(en)
    expect(formatInput(value, unit, 'ja')).toBe(ja)
  })
})
