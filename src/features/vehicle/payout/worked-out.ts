import { type Fraction, whole } from '#domain/fraction.ts'
import type { Money } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { amountText, showAmount } from './amount-text.ts'

/** A part of a formula: its words, and whether every digit of it is shown. */
export interface Term {
  readonly text: string
  readonly exact: boolean
}

/** Writes the amounts of one formula and remembers whether any was rounded for reading. */
export function amountTerm(value: Money<'USD'>, locale: Locale): Term {
  return showAmount(value, locale)
}

/** Words, percentages and whole numbers, of which nothing is rounded. */
export function plainTerm(text: string): Term {
  return { text, exact: true }
}

/** Terms that come to `value` cents before the result is rounded to one. */
export interface Formula {
  readonly terms: readonly Term[]
  readonly value: Fraction
}

/**
 * `$2.1bn ÷ 2 =`: `=` only where every amount is shown to its last digit and the formula comes to the very
 * cent of the result, else `≈`.
 */
export function leftSide({ terms, value }: Formula, result: Money<'USD'>, locale: Locale): string {
  const same = value.top === result.amount * value.bottom
  const equal = same && showAmount(result, locale).exact && terms.every(({ exact }) => exact)
  return `${terms.map(({ text }) => text).join(' ')} ${equal ? '=' : '≈'}`
}

/** `$2.1bn ÷ 2 = $1.05bn`. */
export function equation(formula: Formula, result: Money<'USD'>, locale: Locale): string {
  return `${leftSide(formula, result, locale)} ${amountText(result, locale)}`
}

/** Terms with a plus between each two. */
export function joinPlus(terms: readonly Term[]): readonly Term[] {
  return terms.flatMap((term, index) => (index === 0 ? [term] : [plainTerm('+'), term]))
}

/** The same amount as a fraction of cents. */
export function cents({ amount }: Money<'USD'>): Fraction {
  return whole(amount)
}
