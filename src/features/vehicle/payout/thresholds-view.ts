import { type Money, money } from '#domain/money.ts'
import type { PayoutTerms, PayoutYear } from '#domain/payout.ts'
import { levelCashToRepay } from '#domain/payout-loan.ts'
import { runPayout } from '#domain/payout-run.ts'
import { cashToStayOnTarget, firstTarget, scheduledTotal } from '#domain/payout-schedule.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { ReceiptView, ResultValueView } from '#ui/worked-view.ts'
import { yearsText } from './amount-text.ts'
import { ofAmount } from './measures.ts'
import { half } from './share-formula.ts'
import { amountTerm, cents, equation, joinPlus, plainTerm, type Term } from './worked-out.ts'

/** What an investment would have to hand out, and how that is worked out. */
export interface ThresholdView {
  readonly name: string
  readonly value: ResultValueView
  readonly receipt: ReceiptView
}

type Key = 'level' | 'first' | 'stay' | 'total'

export function toThresholds(terms: PayoutTerms, locale: Locale): readonly ThresholdView[] {
  const { thresholds, words } = messages(locale).payoutResults
  const first = firstTarget(terms)
  const toView = (key: Key, name: string, amount: Money<'USD'>, formula: readonly Term[]) => {
    const line = `threshold.${key}`
    const numbers = equation({ terms: formula, value: cents(amount) }, amount, locale)
    const receipt = { line, words: words.threshold[key], numbers, machine: null }
    return { name, value: ofAmount(line, amount, locale), receipt }
  }
  return [
    levelView(terms, locale),
    toView('first', thresholds.first, first, partsOf(terms, locale)),
    toView('stay', thresholds.stay, cashToStayOnTarget(terms), [
      plainTerm('2 ×'),
      amountTerm(first, locale),
    ]),
    toView('total', thresholds.total, scheduledTotal(terms), targetsOf(terms, locale)),
  ]
}

/** Half of it is what repays the account. */
function levelView(terms: PayoutTerms, locale: Locale): ThresholdView {
  const { thresholds, words } = messages(locale).payoutResults
  const level = levelCashToRepay(terms)
  const payment = money('USD', level.amount / 2n)
  const formula = half(level, locale)
  const line = 'threshold.level'
  return {
    name: thresholds.level(yearsText(terms.life, locale)),
    value: ofAmount(line, level, locale),
    receipt: {
      ...{ line, words: words.threshold.level, machine: null },
      numbers: words.halfRepays(equation(formula, payment, locale)),
    },
  }
}

function partsOf(terms: PayoutTerms, locale: Locale): readonly Term[] {
  const [target] = metTargets(terms)
  const parts = target?.dueParts
  if (!parts) return []
  const { interest, principal, before } = parts
  const added = before.amount === 0n ? [interest, principal] : [interest, principal, before]
  return joinPlus(added.map((each) => amountTerm(each, locale)))
}

/** The first and the last of them stand for all. */
function targetsOf(terms: PayoutTerms, locale: Locale): readonly Term[] {
  const dues = metTargets(terms).flatMap(({ due }) => due ?? [])
  const [first, last] = [dues.at(0), dues.length > 1 ? dues.at(-1) : undefined]
  const middle = dues.length > 2 ? [plainTerm('…')] : []
  return joinPlus([
    ...(first ? [amountTerm(first, locale)] : []),
    ...middle,
    ...(last ? [amountTerm(last, locale)] : []),
  ])
}

/** More cash than any target asks for: then each is met when it falls due. */
const PLENTY = 1_000_000n

function metTargets(terms: PayoutTerms): readonly PayoutYear[] {
  const each = money('USD', terms.funding.amount * PLENTY)
  const horizon = terms.building + terms.life
  const { years } = runPayout({ ...terms, horizon, cash: { shape: 'level', each } }, 'schedule')
  return years.slice(terms.building)
}
