import { divideRounded } from './decimal.ts'
import {
  compareFractions,
  type Fraction,
  minus,
  ofDecimal,
  over,
  plus,
  reduced,
  times,
  whole,
} from './fraction.ts'
import {
  type Assumptions,
  HOLDER_INPUTS,
  type HolderInput,
  INPUT_RANGES,
  SCENARIO_INPUTS,
  type ScenarioInput,
} from './scenario.ts'
import { type Expression, type LineKey, SCENARIO_LINES } from './scenario-lines.ts'
import { shareOut } from './share-out.ts'

/** Why a result is no number. */
export type NoNumber = 'no-debt' | 'no-measure' | 'no-growth' | 'too-long'

/** A number in dollars (whole cents), as a ratio, or in years; or why there is none. */
export type Outcome =
  | { readonly kind: 'number'; readonly value: Fraction }
  | { readonly kind: 'none'; readonly why: NoNumber }

/** Reads any input or result of one scenario. */
export type Run = (name: ScenarioInput | LineKey) => Outcome

/** Longer than any plan is worth. */
export const MOST_YEARS = 100

/** Computes what is asked for, and what that rests on, once. */
export function runScenario(assumptions: Assumptions): Run {
  const known = new Map<string, Outcome>()
  const run: Run = (name) => {
    const before = known.get(name)
    if (before) return before
    const outcome = isInput(name)
      ? inputOf(assumptions, name)
      : evaluate(SCENARIO_LINES[name].formula, run)
    known.set(name, outcome)
    return outcome
  }
  return run
}

export function isInput(name: string): name is ScenarioInput {
  return (SCENARIO_INPUTS as readonly string[]).includes(name)
}

function inputOf(assumptions: Assumptions, name: ScenarioInput): Outcome {
  const value = assumptions[name]
  if (value === null) return { kind: 'none', why: 'no-measure' }
  const { unit } = INPUT_RANGES[name]
  return number(ofDecimal(value, unit === 'USD bn' ? 9 : unit === '%' ? -2 : 0))
}

function evaluate(formula: Expression, run: Run): Outcome {
  switch (formula.kind) {
    case 'of':
      return run(formula.name)
    case 'portion':
      return onNumbers([run(formula.name)], ([amount]) => portionOf(amount, formula.holder, run))
    case 'doubling':
      return onNumbers([run(formula.name)], ([ratio]) => doubling(ratio))
    default:
      return onNumbers(
        formula.of.map((each) => evaluate(each, run)),
        ([first, ...rest]) => combine(formula.kind, first, rest),
      )
  }
}

type Numbers = readonly [Fraction, ...Fraction[]]

function onNumbers(outcomes: readonly Outcome[], reckon: (values: Numbers) => Outcome): Outcome {
  const values: Fraction[] = []
  for (const outcome of outcomes) {
    if (outcome.kind === 'none') return outcome
    values.push(outcome.value)
  }
  const [first, ...rest] = values
  if (!first) throw new RangeError('a formula has at least one term')
  return reckon([first, ...rest])
}

type Operation = 'plus' | 'minus' | 'times' | 'over' | 'least' | 'inverse'

function combine(kind: Operation, first: Fraction, rest: readonly Fraction[]): Outcome {
  switch (kind) {
    case 'plus':
      return number(rest.reduce(plus, first))
    case 'minus':
      return number(rest.reduce(minus, first))
    case 'times':
      return number(rest.reduce(times, first))
    case 'least':
      return number(rest.reduce((a, b) => (compareFractions(b, a) < 0 ? b : a), first))
    case 'inverse':
      return divided(whole(1n), first)
    case 'over':
      return rest.reduce<Outcome>(
        (outcome, each) => (outcome.kind === 'none' ? outcome : divided(outcome.value, each)),
        number(first),
      )
  }
}

/** Only debt can be nothing: every other divisor has a range above zero. */
function divided(a: Fraction, b: Fraction): Outcome {
  return b.top === 0n ? { kind: 'none', why: 'no-debt' } : number(over(a, b))
}

function portionOf(amount: Fraction, holder: HolderInput, run: Run): Outcome {
  const weights = HOLDER_INPUTS.map((each) => {
    const share = run(each)
    return share.kind === 'number'
      ? divideRounded(share.value.top * 10_000n, share.value.bottom)
      : 0n
  })
  const cents = shareOut(inCents(amount), weights)[HOLDER_INPUTS.indexOf(holder)] ?? 0n
  return number({ top: cents, bottom: 100n })
}

/** Amounts of the model are whole cents by the fineness of its inputs; anything finer is rounded. */
export function inCents({ top, bottom }: Fraction): bigint {
  return divideRounded(top * 100n, bottom)
}

function doubling(ratio: Fraction): Outcome {
  if (ratio.top <= 0n) return { kind: 'none', why: 'no-growth' }
  const factor = reduced(plus(whole(1n), ratio))
  let size = whole(1n)
  for (let years = 1; years <= MOST_YEARS; years += 1) {
    size = times(size, factor)
    if (compareFractions(size, whole(2n)) >= 0) return number(whole(BigInt(years)))
  }
  return { kind: 'none', why: 'too-long' }
}

function number(value: Fraction): Outcome {
  return { kind: 'number', value }
}
