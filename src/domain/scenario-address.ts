import { type NumberMistake, plainNumber, readAskedNumber } from './asked-number.ts'
import { type Decimal, formatDecimal, rescale, trimmed } from './decimal.ts'
import { type RecordStamp, readStamp, type StampProblem, writeStamp } from './record-stamp.ts'
import {
  type Assumptions,
  HOLDER_INPUTS,
  INPUT_RANGES,
  mayBeMissing,
  SCENARIO_INPUTS,
  SCENARIO_MODEL,
  type ScenarioInput,
} from './scenario.ts'

/** What in an address is no scenario. */
export type ScenarioProblem =
  | { readonly kind: NumberMistake; readonly input: ScenarioInput; readonly given: string }
  | { readonly kind: 'shares'; readonly sum: Decimal }
  | StampProblem

/** What an address asks, as near as it can be answered, and what in it could not be. */
export interface AskedScenario {
  readonly assumptions: Assumptions
  readonly problems: readonly ScenarioProblem[]
  /** The record the address names; null where it names none. */
  readonly made: RecordStamp | null
}

/** Written in an address where an edition knows no number. */
const NONE = 'none'
const LAST = 'last'

/**
 * Reads `equity=300&us=40&…&model=1&record=2026-11-22.1a2b3c`. Never throws: what is wrong is named, and
 * stands as it stood in `last`, the scenario before it, else as in `start`.
 */
export function readScenario(query: URLSearchParams, start: Assumptions): AskedScenario {
  const problems: ScenarioProblem[] = []
  const before = readLast(query.get(LAST), start)
  const read = SCENARIO_INPUTS.map((input) => {
    const given = query.get(input)
    return [
      input,
      given === null ? start[input] : readInput(input, given, before, problems),
    ] as const
  })
  const assumptions = fitShares(Object.fromEntries(read) as Assumptions, before, problems)
  const stamp = readStamp(query, SCENARIO_MODEL)
  return { assumptions, problems: [...problems, ...stamp.problems], made: stamp.made }
}

/** The address of a scenario, complete: whatever the record says later, it stands for the same numbers. */
export function writeScenario(assumptions: Assumptions, made: RecordStamp): string {
  return `${writeInputs(assumptions, '=', '&')}&${writeStamp(SCENARIO_MODEL, made)}`
}

/** A scenario in one word, for the form to carry along. */
export function writeLast(assumptions: Assumptions): string {
  return writeInputs(assumptions, ':', ',')
}

/** A value as an address and a field give it: ASCII, no separators. */
export function writeInput(value: Decimal | null): string {
  return value === null ? NONE : formatDecimal(value)
}

function writeInputs(assumptions: Assumptions, is: string, and: string): string {
  return SCENARIO_INPUTS.map((input) => `${input}${is}${writeInput(assumptions[input])}`).join(and)
}

/** A scenario carried along is either whole and sound or of no use. */
function readLast(text: string | null, start: Assumptions): Assumptions {
  if (text === null) return start
  const query = new URLSearchParams(text.replaceAll(',', '&').replaceAll(':', '='))
  if (query.has(LAST)) return start
  const { assumptions, problems } = readScenario(query, start)
  return problems.length === 0 ? assumptions : start
}

function readInput(
  input: ScenarioInput,
  given: string,
  before: Assumptions,
  problems: ScenarioProblem[],
): Decimal | null {
  const text = plainNumber(given)
  if (mayBeMissing(input) && (text === '' || text === NONE)) return null
  const { value, mistake } = readAskedNumber(given, INPUT_RANGES[input])
  if (mistake) problems.push({ kind: mistake, input, given })
  return value ?? before[input]
}

/** The shares of one whole: together they are changed, or not at all. */
function fitShares(
  asked: Assumptions,
  before: Assumptions,
  problems: ScenarioProblem[],
): Assumptions {
  const digits = HOLDER_INPUTS.reduce(
    (all, each) => all + rescale(asked[each] ?? ZERO, 2).digits,
    0n,
  )
  if (digits === 100_00n) return asked
  const wrong = HOLDER_INPUTS.some((each) =>
    problems.some((one) => 'input' in one && one.input === each),
  )
  // A share that could not be read is named already; its old value need not fit the others.
  if (!wrong) problems.push({ kind: 'shares', sum: trimmed({ digits, scale: 2 }) })
  const kept = HOLDER_INPUTS.map((each) => [each, before[each]] as const)
  return { ...asked, ...Object.fromEntries(kept) }
}

const ZERO: Decimal = { digits: 0n, scale: 0 }
