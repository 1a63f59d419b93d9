import { formatDecimal } from '#domain/decimal.ts'
import { compareFractions, ofDecimal, plus, whole } from '#domain/fraction.ts'
import type { PayoutRule } from '#domain/payout.ts'
import {
  type AskedPayout,
  PAYOUT_CHOICES,
  type PayoutChoice,
  type PayoutProblem,
  writeLastPayout,
} from '#domain/payout-address.ts'
import { deemedRate } from '#domain/payout-rate.ts'
import { CASH_INPUTS, CASH_SHAPES, type CashShape, type PayoutInput } from '#domain/payout-terms.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { FieldLink, ProblemsView } from '#ui/form/problems-view.ts'
import type { ResultValueView } from '#ui/worked-view.ts'
import { percentText } from './amount-text.ts'
import { fieldId, type PayoutFieldView, toField } from './form-field-view.ts'
import { type Origins, type OriginView, unchanged } from './form-origin-view.ts'
import { sayProblem } from './form-problems.ts'

/** The form that asks for a payout; the names of its boxes are those of the address. */
export interface PayoutFormView {
  readonly action: string
  /** The payout shown, which stays where the next cannot be worked out. */
  readonly last: string
  readonly problems: ProblemsView | null
  readonly money: GroupView
  readonly rate: RateView
  readonly years: GroupView
  readonly cash: ChoiceView
  readonly shapes: readonly ShapeView[]
  readonly carry: ChoiceView
  readonly carryOrigin: OriginView
  readonly rule: ChoiceView
  readonly others: GroupView
}

export interface GroupView {
  readonly key: string
  readonly name: string
  readonly note: string | null
  readonly fields: readonly PayoutFieldView[]
}

/** The deemed rate, put together. */
export interface RateView {
  readonly formula: string
  readonly value: ResultValueView
  readonly floor: string | null
}

export interface ChoiceView {
  readonly input: PayoutChoice
  readonly id: string
  readonly name: string
  readonly note: string | null
  readonly message: string | null
  readonly options: readonly OptionView[]
}

interface OptionView {
  readonly value: string
  readonly name: string
  readonly how: string | null
  readonly checked: boolean
}

/** The fields of one shape of cash. */
export interface ShapeView {
  readonly shape: CashShape
  readonly fields: readonly PayoutFieldView[]
}

const GROUPS = {
  money: ['funding', 'sofr', 'spread'],
  years: ['life', 'building', 'horizon'],
  others: ['us', 'equity'],
} as const satisfies Record<string, readonly PayoutInput[]>

/** `rules` are those the edition has a description of; `unknownRule` names one that was asked for and is not. */
export function toPayoutForm(
  asked: AskedPayout,
  query: URLSearchParams,
  {
    rules,
    unknownRule,
    origins,
  }: {
    readonly rules: readonly PayoutRule[]
    readonly unknownRule: string | null
    readonly origins: Origins
  },
  context: FigureContext,
): PayoutFormView {
  const { locale } = context.here
  const fieldsOf = (inputs: readonly PayoutInput[]) =>
    inputs.map((input) => toField(input, asked, query, origins, context))
  const group = (key: keyof typeof GROUPS): GroupView => ({
    ...{ key, ...messages(locale).payoutForm.groups[key], fields: fieldsOf(GROUPS[key]) },
  })
  const rule = toChoice('rule', asked, locale)
  return {
    action: hrefTo(context.here, '/vehicle/payout'),
    last: writeLastPayout(asked.terms, asked.rule),
    problems: toProblems(asked, locale),
    ...{ money: group('money'), years: group('years'), others: group('others') },
    rate: toRate(asked, locale),
    cash: toChoice('cash', asked, locale),
    shapes: CASH_SHAPES.map((shape) => ({ shape, fields: fieldsOf(CASH_INPUTS[shape]) })),
    carry: toChoice('carry', asked, locale),
    carryOrigin: unchanged('carry', origins, context),
    rule: {
      ...rule,
      message: rule.message ?? unknownRule,
      options: rule.options.filter(({ value }) => rules.some((each) => each === value)),
    },
  }
}

function toRate({ terms }: AskedPayout, locale: Locale): RateView {
  const words = messages(locale).payoutForm
  const rate = deemedRate(terms)
  const { sofr, spread } = terms
  const floored = compareFractions(plus(ofDecimal(sofr), ofDecimal(spread)), whole(0n)) < 0
  const text = percentText(rate, locale)
  return {
    formula: words.rate(percentText(sofr, locale), percentText(spread, locale)),
    value: { line: 'rate', text, value: formatDecimal(rate), unit: 'percent', none: null },
    floor: floored ? words.rateFloor : null,
  }
}

function toChoice(input: PayoutChoice, asked: AskedPayout, locale: Locale): ChoiceView {
  const { payoutForm, payoutPage } = messages(locale)
  const { name, note } = payoutForm.groups[input]
  const problem = asked.problems.find((each) => 'input' in each && each.input === input)
  const chosen: string = {
    cash: asked.terms.cash.shape,
    carry: asked.terms.carryInterest ? 'yes' : 'no',
    rule: asked.rule,
  }[input]
  const names: Readonly<Record<string, string>> = {
    ...payoutForm.choices.cash,
    ...payoutForm.choices.carry,
    ...Object.fromEntries(PAYOUT_CHOICES.rule.map((each) => [each, payoutPage.rules[each].name])),
  }
  return {
    ...{ input, id: fieldId(input), name, note },
    message: problem ? sayProblem(problem, asked, locale) : null,
    options: PAYOUT_CHOICES[input].map((value: string) => ({
      ...{ value, name: names[value] ?? value, checked: value === chosen },
      how: isRule(value) ? payoutForm.describedAs[value] : null,
    })),
  }
}

function isRule(value: string): value is PayoutRule {
  return PAYOUT_CHOICES.rule.some((each) => each === value)
}

function toProblems(asked: AskedPayout, locale: Locale): ProblemsView | null {
  const { problems } = asked
  if (problems.length === 0) return null
  const fields = problems.flatMap((problem) => linkTo(problem, locale) ?? [])
  const general = problems.filter(({ kind }) => kind === 'model' || kind === 'record')
  return {
    general: general.map((problem) => sayProblem(problem, asked, locale)),
    summary: messages(locale).payoutForm.problems.summary(fields.length),
    fields,
  }
}

function linkTo(problem: PayoutProblem, locale: Locale): FieldLink | null {
  if (!('input' in problem)) return null
  const { fields, groups } = messages(locale).payoutForm
  const href = `#${fieldId(problem.input)}`
  return problem.kind === 'no-choice'
    ? { href, name: groups[problem.input].name }
    : { href, name: fields[problem.input].name }
}
