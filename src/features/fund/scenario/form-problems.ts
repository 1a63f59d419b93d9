import { abs, compareDecimals, type Decimal, trimmed } from '#domain/decimal.ts'
import {
  type Assumptions,
  HOLDER_INPUTS,
  INPUT_RANGES,
  mayBeMissing,
  SCENARIO_MODEL,
  type ScenarioInput,
} from '#domain/scenario.ts'
import type { ScenarioProblem } from '#domain/scenario-address.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { cutShort } from '#ui/form/problems-view.ts'
import { formatInput } from './outcome-text.ts'

/** Every one is sound, and none is a starting point: a test holds the first. */
export const EXAMPLES: Readonly<Record<ScenarioInput, string>> = {
  equity: '250.5',
  ...{ us: '35', japan: '35', partners: '20.5', public: '9.5' },
  leverage: '4.5',
  dollars: '60',
  usd: '4.25',
  jpy: '1.5',
  return: '7.5',
  fee: '0.75',
  years: '12',
  loss: '12.5',
  receipts: '5000',
  reserves: '1250.5',
}

const WHOLE: Decimal = { digits: 100n, scale: 0 }

/** What was given, what is expected, an example, and what the results show instead. */
export function sayProblem(
  problem: ScenarioProblem,
  assumptions: Assumptions,
  locale: Locale,
): string {
  const words = messages(locale).scenarioForm.problems
  switch (problem.kind) {
    case 'shares':
      return sayShares(problem.sum, assumptions, locale)
    case 'model':
      return words.model(quoted(problem.given, locale), SCENARIO_MODEL)
    case 'record':
      return words.record(quoted(problem.given, locale), '2026-11-22.1a2b3c')
    default:
      return sayMistake(problem, assumptions, locale)
  }
}

type Mistake = Extract<ScenarioProblem, { readonly input: ScenarioInput }>

function sayMistake(
  { kind, input, given }: Mistake,
  assumptions: Assumptions,
  locale: Locale,
): string {
  const { problems, fields } = messages(locale).scenarioForm
  const { unit, low, high, digits } = INPUT_RANGES[input]
  const value = assumptions[input]
  const isShare = HOLDER_INPUTS.some((each) => each === input)
  const kept = value && formatInput(value, unit, locale)
  return problems[kind]({
    field: fields[input].name,
    given: given.trim() === '' ? null : quoted(given, locale),
    ...{ low: formatInput(low, unit, locale), high: formatInput(high, unit, locale), digits },
    example: EXAMPLES[input],
    kept: isShare ? problems.allShares(sharesOf(assumptions, locale)) : kept,
    mayBeEmpty: mayBeMissing(input),
  })
}

function sayShares(sum: Decimal, assumptions: Assumptions, locale: Locale): string {
  const words = messages(locale).scenarioForm.problems
  const say = compareDecimals(sum, WHOLE) > 0 ? words.tooMuch : words.tooLittle
  const scale = 10n ** BigInt(sum.scale)
  const by = trimmed({ digits: abs(sum.digits - 100n * scale), scale: sum.scale })
  return say({
    ...{ sum: formatInput(sum, '%', locale), by: formatInput(by, '%', locale) },
    example: words.list(HOLDER_INPUTS.map((each) => EXAMPLES[each])),
    kept: sharesOf(assumptions, locale),
  })
}

function sharesOf(assumptions: Assumptions, locale: Locale): string {
  const shares = HOLDER_INPUTS.flatMap((each) => assumptions[each] ?? [])
  const { list } = messages(locale).scenarioForm.problems
  return list(shares.map((share) => formatInput(share, '%', locale)))
}

function quoted(given: string, locale: Locale): string {
  return messages(locale).scenarioForm.problems.quote(cutShort(given))
}
