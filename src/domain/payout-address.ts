import { type NumberMistake, readAskedNumber } from './asked-number.ts'
import { type Decimal, formatDecimal } from './decimal.ts'
import { PAYOUT_MODEL, PAYOUT_RULES, type PayoutRule, type PayoutTerms } from './payout.ts'
import {
  CASH_INPUTS,
  CASH_SHAPES,
  type CashShape,
  COMMON_INPUTS,
  MOST_CASH_YEARS,
  numbersOf,
  PAYOUT_RANGES,
  type PayoutInput,
  type PayoutNumbers,
  STARTING_RULE,
  termsOf,
} from './payout-terms.ts'
import { type RecordStamp, readStamp, type StampProblem, writeStamp } from './record-stamp.ts'

/** Inputs that are one of a few words. */
export const PAYOUT_CHOICES = {
  cash: CASH_SHAPES,
  carry: ['no', 'yes'],
  rule: PAYOUT_RULES,
} as const
export type PayoutChoice = keyof typeof PAYOUT_CHOICES

/** What in an address is no payout. Of a list of years, `given` is the one that is wrong. */
export type PayoutProblem =
  | { readonly kind: NumberMistake; readonly input: PayoutInput; readonly given: string }
  | { readonly kind: 'too-many'; readonly input: 'years'; readonly given: string }
  | { readonly kind: 'no-choice'; readonly input: PayoutChoice; readonly given: string }
  | StampProblem

/** What an address asks, as near as it can be answered, and what in it could not be. */
export interface AskedPayout {
  readonly terms: PayoutTerms
  readonly rule: PayoutRule
  readonly problems: readonly PayoutProblem[]
  /** The record the address names; null where it names none. */
  readonly made: RecordStamp | null
}

const LAST = 'last'

/**
 * Reads `funding=10&sofr=4&…&cash=level&each=2.1&…&rule=schedule&model=1&record=2026-11-22.1a2b3c`. Never
 * throws: what is wrong is named, and stands as it stood in `last`, the payout before it, else as in
 * `start`. Inputs of a shape of cash that is not chosen are not read.
 */
export function readPayout(query: URLSearchParams, start: PayoutTerms): AskedPayout {
  const problems: PayoutProblem[] = []
  const before = readLast(query.get(LAST), start)
  const choose = <C extends string>(input: PayoutChoice, of: readonly C[], own: C, last: C): C =>
    readChoice(query.get(input), input, { of, own, last }, problems)
  const shape = choose('cash', CASH_SHAPES, start.cash.shape, before.terms.cash.shape)
  const numbers = readNumbers(query, shape, [numbersOf(start), numbersOf(before.terms)], problems)
  const carry = choose('carry', PAYOUT_CHOICES.carry, carryOf(start), carryOf(before.terms))
  const rule = choose('rule', PAYOUT_RULES, STARTING_RULE, before.rule)
  const terms = termsOf(numbers, shape, carry === 'yes')
  const { made, problems: others } = readStamp(query, PAYOUT_MODEL)
  return { terms, rule, problems: [...problems, ...others], made }
}

/** The address of a payout, complete but for the shapes of cash that are not chosen. */
export function writePayout(terms: PayoutTerms, rule: PayoutRule, stamp: RecordStamp): string {
  return `${writeInputs(terms, rule, '=', '&')}&${writeStamp(PAYOUT_MODEL, stamp)}`
}

/** A payout in one word, for the form to carry along. */
export function writeLastPayout(terms: PayoutTerms, rule: PayoutRule): string {
  return writeInputs(terms, rule, ':', ';')
}

/** Every input as an address and a box give it; of a shape that is not chosen, where it starts. */
export function writeNumbers(terms: PayoutTerms): Readonly<Record<PayoutInput, string>> {
  const { years, ...numbers } = numbersOf(terms)
  const each = Object.entries(numbers).map(([input, value]) => [input, formatDecimal(value)])
  return { ...Object.fromEntries(each), years: years.map(formatDecimal).join(',') }
}

function writeInputs(terms: PayoutTerms, rule: PayoutRule, is: string, and: string): string {
  const numbers = writeNumbers(terms)
  const { shape } = terms.cash
  const pairs = (inputs: readonly PayoutInput[]) => inputs.map((each) => [each, numbers[each]])
  return [
    ...pairs(COMMON_INPUTS),
    ...[['cash', shape], ...pairs(CASH_INPUTS[shape])],
    ...[
      ['carry', carryOf(terms)],
      ['rule', rule],
    ],
  ]
    .map(([input, value]) => `${input}${is}${value}`)
    .join(and)
}

function carryOf({ carryInterest }: PayoutTerms): 'yes' | 'no' {
  return carryInterest ? 'yes' : 'no'
}

/** A payout carried along is either whole and sound or of no use. */
function readLast(
  text: string | null,
  start: PayoutTerms,
): { readonly terms: PayoutTerms; readonly rule: PayoutRule } {
  const none = { terms: start, rule: STARTING_RULE }
  if (text === null) return none
  const query = new URLSearchParams(text.replaceAll(';', '&').replaceAll(':', '='))
  if (query.has(LAST)) return none
  const { terms, rule, problems } = readPayout(query, start)
  return problems.length === 0 ? { terms, rule } : none
}

function readChoice<C extends string>(
  given: string | null,
  input: PayoutChoice,
  { of, own, last }: { readonly of: readonly C[]; readonly own: C; readonly last: C },
  problems: PayoutProblem[],
): C {
  if (given === null) return own
  const chosen = of.find((each) => each === given.trim())
  if (chosen === undefined) problems.push({ kind: 'no-choice', input, given })
  return chosen ?? last
}

function readNumbers(
  query: URLSearchParams,
  shape: CashShape,
  [start, before]: readonly [PayoutNumbers, PayoutNumbers],
  problems: PayoutProblem[],
): PayoutNumbers {
  const inputs: readonly PayoutInput[] = [...COMMON_INPUTS, ...CASH_INPUTS[shape]]
  const read = inputs.flatMap((input) => {
    const given = query.get(input)
    if (given === null) return []
    const value =
      input === 'years' ? readYears(given, problems) : readNumber(input, given, problems)
    return [[input, value ?? before[input]] as const]
  })
  return { ...start, ...Object.fromEntries(read) }
}

function readNumber(input: PayoutInput, given: string, problems: PayoutProblem[]): Decimal | null {
  const { value, mistake } = readAskedNumber(given, PAYOUT_RANGES[input])
  if (mistake) problems.push({ kind: mistake, input, given })
  return value
}

/** Separated by commas, full width or not, or by spaces; all are read or none. */
function readYears(given: string, problems: PayoutProblem[]): readonly Decimal[] | null {
  const parts = given
    .normalize('NFKC')
    .trim()
    .split(/\s*[,、;]\s*|\s+/)
  if (parts.length > MOST_CASH_YEARS) {
    problems.push({ kind: 'too-many', input: 'years', given })
    return null
  }
  const mistakes: PayoutProblem[] = []
  const values = parts.flatMap((part) => readNumber('years', part, mistakes) ?? [])
  const [first] = mistakes
  if (first) problems.push(first)
  return first ? null : values
}
