import type { Decimal } from '#domain/decimal.ts'
import { PAYOUT_MODEL, type PayoutRule, type PayoutTerms } from '#domain/payout.ts'
import { PAYOUT_CHOICES, type PayoutChoice, type PayoutProblem } from '#domain/payout-address.ts'
import {
  MOST_CASH_YEARS,
  numbersOf,
  PAYOUT_RANGES,
  type PayoutInput,
} from '#domain/payout-terms.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { cutShort } from '#ui/form/problems-view.ts'
import { inputText } from './amount-text.ts'

/** Every one is sound, and none is where the page starts: a test holds both. */
export const EXAMPLES: Readonly<Record<PayoutInput, string>> = {
  funding: '12.5',
  ...{ sofr: '4.3', spread: '2' },
  ...{ life: '15', building: '3', horizon: '30' },
  ...{ us: '40', equity: '1.5' },
  each: '1.75',
  ...{ from: '0.25', to: '3', over: '6' },
  years: '0.1, 0.5, 2',
}

/** The terms and the rule the results show. */
export interface Shown {
  readonly terms: PayoutTerms
  readonly rule: PayoutRule
}

/** What was given, what is expected, an example, and what the results show instead. */
export function sayProblem(problem: PayoutProblem, shown: Shown, locale: Locale): string {
  const { problems: words, fields } = messages(locale).payoutForm
  switch (problem.kind) {
    case 'model':
      return words.model(quoted(problem.given, locale), PAYOUT_MODEL)
    case 'record':
      return words.record(quoted(problem.given, locale), '2026-11-22.1a2b3c')
    case 'no-choice':
      return sayChoice(problem.input, problem.given, shown, locale)
    case 'too-many':
      return words['too-many']({
        ...{ field: fields.years.name, given: quoted(problem.given, locale) },
        ...{ most: `${MOST_CASH_YEARS}`, example: EXAMPLES.years },
        kept: keptOf('years', shown, locale),
      })
    default:
      return sayMistake(problem, shown, locale)
  }
}

type Mistake = Extract<PayoutProblem, { readonly kind: 'no-number' | 'out-of-range' | 'too-fine' }>

function sayMistake({ kind, input, given }: Mistake, shown: Shown, locale: Locale): string {
  const { problems, fields } = messages(locale).payoutForm
  const { unit, low, high, digits } = PAYOUT_RANGES[input]
  return problems[kind]({
    field: fields[input].name,
    given: given.trim() === '' ? null : quoted(given, locale),
    ...{ low: inputText(low, unit, locale), high: inputText(high, unit, locale), digits },
    ...{ example: EXAMPLES[input], kept: keptOf(input, shown, locale) },
  })
}

function sayChoice(input: PayoutChoice, given: string, shown: Shown, locale: Locale): string {
  const { problems, groups } = messages(locale).payoutForm
  const of: readonly string[] = PAYOUT_CHOICES[input]
  return problems['no-choice']({
    ...{ field: groups[input].name, given: quoted(given, locale), most: problems.list(of) },
    ...{ example: of[0] ?? '', kept: problems.quote(choiceOf(input, shown, locale)) },
  })
}

/** A choice as the form names it. */
function choiceOf(input: PayoutChoice, { terms, rule }: Shown, locale: Locale): string {
  const { payoutForm, payoutPage } = messages(locale)
  switch (input) {
    case 'cash':
      return payoutForm.choices.cash[terms.cash.shape]
    case 'carry':
      return payoutForm.choices.carry[terms.carryInterest ? 'yes' : 'no']
    case 'rule':
      return payoutPage.rules[rule].name
  }
}

function keptOf(input: PayoutInput, { terms }: Shown, locale: Locale): string {
  const { unit } = PAYOUT_RANGES[input]
  const numbers = numbersOf(terms)
  const say = (value: Decimal) => inputText(value, unit, locale)
  if (input !== 'years') return say(numbers[input])
  return messages(locale).payoutForm.problems.list(numbers.years.map(say))
}

function quoted(given: string, locale: Locale): string {
  return messages(locale).payoutForm.problems.quote(cutShort(given))
}
