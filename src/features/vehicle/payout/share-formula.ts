import type { Decimal } from '#domain/decimal.ts'
import { formatDecimal } from '#domain/decimal.ts'
import { ofDecimal, over, plus, times, whole } from '#domain/fraction.ts'
import type { Money } from '#domain/money.ts'
import type { PayoutRule, PayoutTerms } from '#domain/payout.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { amountTerm, cents, type Formula, plainTerm } from './worked-out.ts'

/** Who is served first: both sides alike, Japan alone, by weights with no stages, or nobody, 90–10 at once. */
type Serving = 'both' | 'japan' | 'weights' | 'late'

export const SERVING: Readonly<Record<PayoutRule, Serving>> = {
  'loan-account': 'both',
  schedule: 'both',
  'half-of-target': 'both',
  'equity-only': 'japan',
  'by-contribution': 'weights',
  'ninety-ten': 'late',
}

export type Side = 'japan' | 'us'

/** Cash of a year or of all years, by stage. */
export interface Staged {
  readonly cash: Money<'USD'>
  readonly first: Money<'USD'>
  readonly second: Money<'USD'>
}

/** What a side gets of the cash, as words and with the numbers in. */
export interface ShareFormula extends Formula {
  readonly words: string
}

const LATE: Readonly<Record<Side, bigint>> = { japan: 10n, us: 90n }

export function shareFormula(
  side: Side,
  rule: PayoutRule,
  staged: Staged,
  terms: PayoutTerms,
  locale: Locale,
): ShareFormula {
  const { words } = messages(locale).payoutResults
  const japan = side === 'japan'
  const late = part(staged.second, { digits: LATE[side], scale: 0 }, locale)
  const lateWords = japan ? words.japanLate : words.usLate
  switch (SERVING[rule]) {
    case 'late':
      return { ...late, words: japan ? words.japanAll : words.usAll }
    case 'weights': {
      const weight = japan ? rest(terms.usContribution) : terms.usContribution
      const share = part(staged.cash, weight, locale)
      return { ...share, words: japan ? words.japanShare : words.usShare }
    }
    case 'japan':
      return japan
        ? {
            ...joined(alone(staged.first, locale), late, staged),
            words: `${words.first} + ${lateWords}`,
          }
        : { ...late, words: lateWords }
    case 'both':
      return {
        ...joined(half(staged.first, locale), late, staged),
        words: `${words.half} + ${lateWords}`,
      }
  }
}

function part(of: Money<'USD'>, percent: Decimal, locale: Locale): Formula {
  return {
    terms: [amountTerm(of, locale), plainTerm(`× ${formatDecimal(percent)}%`)],
    value: over(times(cents(of), ofDecimal(percent)), whole(100n)),
  }
}

export function half(of: Money<'USD'>, locale: Locale): Formula {
  return { terms: [amountTerm(of, locale), plainTerm('÷ 2')], value: over(cents(of), whole(2n)) }
}

function alone(of: Money<'USD'>, locale: Locale): Formula {
  return { terms: [amountTerm(of, locale)], value: cents(of) }
}

/** Both stages, or the one that has any cash. */
function joined(early: Formula, late: Formula, { first, second }: Staged): Formula {
  if (second.amount === 0n) return early
  if (first.amount === 0n) return late
  return {
    terms: [...early.terms, plainTerm('+'), ...late.terms],
    value: plus(early.value, late.value),
  }
}

function rest({ digits, scale }: Decimal): Decimal {
  return { digits: 100n * 10n ** BigInt(scale) - digits, scale }
}
