import { compareDecimals, type Decimal, parseDecimal, rescale, trimmed } from './decimal.ts'

/** What a number may be: from `low` to `high`, no finer than `digits` decimals. */
export interface NumberRange {
  readonly low: Decimal
  readonly high: Decimal
  readonly digits: number
}

export type NumberMistake = 'no-number' | 'out-of-range' | 'too-fine'

/** A number as asked, without needless zeros, or what is wrong with it. */
export type AskedNumber =
  | { readonly value: Decimal; readonly mistake: null }
  | { readonly value: null; readonly mistake: NumberMistake }

/** Reads a number as a person or an address gives it. Never throws. */
export function readAskedNumber(given: string, range: NumberRange): AskedNumber {
  const value = parseDecimal(plainNumber(given))
  if (value === null) return { value: null, mistake: 'no-number' }
  const mistake = mistakeOf(value, range)
  return mistake ? { value: null, mistake } : { value: trimmed(value), mistake: null }
}

/** Digits as people type them: full width, with separators, with the unit after them. */
export function plainNumber(given: string): string {
  return given
    .normalize('NFKC')
    .trim()
    .replace(/^[−△▲]/, '-')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\d) ?[%x×倍年]$/, '')
}

function mistakeOf(value: Decimal, { low, high, digits }: NumberRange): NumberMistake | null {
  if (compareDecimals(value, low) < 0 || compareDecimals(value, high) > 0) return 'out-of-range'
  return compareDecimals(value, rescale(value, digits)) === 0 ? null : 'too-fine'
}
