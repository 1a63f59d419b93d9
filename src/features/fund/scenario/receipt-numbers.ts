import { abs, formatDecimal, trimmed } from '#domain/decimal.ts'
import {
  compareFractions,
  exactDecimal,
  type Fraction,
  ofDecimal,
  over,
  roundTo,
  times,
  whole,
} from '#domain/fraction.ts'
import { INPUT_RANGES, type ScenarioInput } from '#domain/scenario.ts'
import {
  type Expression,
  type LineKey,
  type LineUnit,
  SCENARIO_LINES,
} from '#domain/scenario-lines.ts'
import { isInput, type Outcome, type Run } from '#domain/scenario-run.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { parseDisplayed } from '#i18n/parse.ts'
import { formatInput, formatOutcome } from './outcome-text.ts'
import { toDoubling } from './receipt-doubling.ts'
import { type FormulaWriter, join, type Written, writeFormula, written } from './receipt-formula.ts'
import { centsOf, isKnown, numberOf, partOf } from './receipt-machine.ts'
import { SIGNS } from './receipt-words.ts'

/** Writes the formulas of one scenario in one language; what is named twice is written once. */
export interface NumbersWriter extends FormulaWriter {
  readonly run: Run
  readonly locale: Locale
}

/**
 * A formula with its numbers in and what it comes to: `$1,350bn × 4.29% ≈ $57.9 billion`; `=` stands only
 * where every number is shown to its last digit. Null where a number is missing.
 */
export function toNumbers(
  formula: Expression,
  outcome: Outcome,
  unit: LineUnit,
  writer: NumbersWriter,
): string | null {
  const { run, locale } = writer
  if (formula.kind === 'doubling') return toDoubling(run(formula.name), outcome, locale)
  if (outcome.kind === 'none' || !isKnown(formula, run)) return null
  const { text, exact } = writeFormula(formula, writer)
  const shown = formatOutcome(outcome, unit, locale)
  const equal = exact && isExactly(shown, outcome, unit, locale)
  return `${text} ${equal ? '=' : '≈'} ${shown}`
}

/** Does what is shown stand for the very number, or for one it is rounded to? */
function isExactly(shown: string, outcome: Outcome, unit: LineUnit, locale: Locale): boolean {
  const read = parseDisplayed(shown, locale)
  if (!read || outcome.kind === 'none') return false
  const value = unit === 'ratio' ? times(outcome.value, whole(100n)) : outcome.value
  return compareFractions(ofDecimal(read), value) === 0
}

export function numbersWriter(run: Run, locale: Locale): NumbersWriter {
  const words = messages(locale).scenarioResults
  const known = new Map<string, Written>()
  const writer: NumbersWriter = {
    run,
    locale,
    signs: SIGNS,
    brackets: words.brackets,
    of: (name) => {
      const number = known.get(name) ?? writeNumber(name, run, locale)
      known.set(name, number)
      return number
    },
    least: words.least,
    portion: (name, holder) => {
      const product = join('times', [writer.of(name), writer.of(holder)], writer)
      const [part, amount, share] = [partOf(name, holder), name, holder].map((each) =>
        numberOf(run(each)),
      ) as [Fraction, Fraction, Fraction]
      const cents = centsOf(part, amount, share)
      if (cents.top === 0n) return product
      const added = writeCents(cents, words.dollars)
      return join(cents.top < 0n ? 'minus' : 'plus', [product, added], writer)
    },
    doubling: () => {
      throw new RangeError('doubling is written by itself')
    },
  }
  return writer
}

/** Amounts in billions, percentages, and multiples and years as plain numbers. */
function writeNumber(name: ScenarioInput | LineKey, run: Run, locale: Locale): Written {
  const value = numberOf(run(name))
  const unit = isInput(name) ? INPUT_RANGES[name].unit : SCENARIO_LINES[name].unit
  if (unit === 'USD' || unit === 'USD bn') return writeAmount(value, locale)
  if (unit === '%') {
    const percent = exactDecimal(times(value, whole(100n))) ?? roundTo(value, 0)
    return written(formatInput(percent, '%', locale), value.top < 0n)
  }
  return written(formatDecimal(exactDecimal(value) ?? roundTo(value, 2)), false)
}

interface Step {
  readonly power: number
  readonly mark: string
  readonly places: number
}

const BILLIONS: Step = { power: 9, mark: 'bn', places: 4 }
const MILLIONS: Step = { power: 6, mark: 'm', places: 4 }
const DOLLARS: Step = { power: 0, mark: '', places: 2 }

function stepOf({ top, bottom }: Fraction): Step {
  const dollars = abs(top) / bottom
  if (dollars >= 10n ** 8n) return BILLIONS
  return dollars >= 10n ** 5n ? MILLIONS : DOLLARS
}

/** To a ten-thousandth of its unit, digit for digit, so that a reader can reckon along. */
function writeAmount(value: Fraction, locale: Locale): Written {
  const { power, mark, places } = stepOf(value)
  const inUnit = over(value, whole(10n ** BigInt(power)))
  const shown = trimmed(roundTo(inUnit, places))
  const text = formatReported(`${formatDecimal(shown)}${mark} USD`, locale)
  return written(text, value.top < 0n, compareFractions(ofDecimal(shown), inUnit) === 0)
}

/** A fraction of a cent, exact. */
function writeCents(cents: Fraction, say: (plain: string) => string): Written {
  const size = { top: abs(cents.top), bottom: cents.bottom }
  return written(say(formatDecimal(exactDecimal(size) ?? roundTo(size, 6))), false)
}
