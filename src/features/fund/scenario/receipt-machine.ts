import { abs, formatDecimal } from '#domain/decimal.ts'
import { exactDecimal, type Fraction, minus, times } from '#domain/fraction.ts'
import type { HolderInput, ScenarioInput } from '#domain/scenario.ts'
import {
  type Expression,
  type LineKey,
  type LineUnit,
  SCENARIO_LINES,
} from '#domain/scenario-lines.ts'
import { isInput, type Outcome, type Run } from '#domain/scenario-run.ts'
import {
  atom,
  type FormulaWriter,
  join,
  type Written,
  writeFormula,
  written,
} from './receipt-formula.ts'

/**
 * A formula in plain ASCII with exact decimals: `+ - * /`, brackets, `least(a, b)`, `doubling(a)`; it comes
 * to dollars, percent or years. Null where it rests on what is not known.
 */
export function toMachineText(formula: Expression, unit: LineUnit, run: Run): string | null {
  if (!isKnown(formula, run)) return null
  const writer = machineWriter(run)
  const whole = writeFormula(formula, writer)
  return unit === 'ratio' ? join('times', [whole, atom('100')], writer).text : whole.text
}

/** What whole cents change in a holder's part: the part less the amount times the share. */
export function centsOf(part: Fraction, amount: Fraction, share: Fraction): Fraction {
  return minus(part, times(amount, share))
}

/** The number of a line; throws where it has none, which `isKnown` rules out. */
export function numberOf(outcome: Outcome): Fraction {
  if (outcome.kind === 'none') throw new RangeError(`there is no number: ${outcome.why}`)
  return outcome.value
}

/** Are all the numbers there that a formula names? Its own result may still be none. */
export function isKnown(formula: Expression, run: Run): boolean {
  switch (formula.kind) {
    case 'of':
    case 'doubling':
    case 'portion':
      return run(formula.name).kind === 'number'
    default:
      return formula.of.every((each) => isKnown(each, run))
  }
}

function machineWriter(run: Run): FormulaWriter {
  const writer: FormulaWriter = {
    signs: { plus: '+', minus: '-', times: '*', over: '/' },
    brackets: ['(', ')'],
    of: (name) => ofNumber(name, run, writer),
    least: (parts) => `least(${parts.join(', ')})`,
    portion: (name, holder) => ofPortion(name, holder, run, writer),
    doubling: (name) => atom(`doubling(${ofNumber(name, run, writer).text})`),
  }
  return writer
}

/** Only a ratio may have no end; it is then written as the division it is. */
function ofNumber(name: ScenarioInput | LineKey, run: Run, writer: FormulaWriter): Written {
  const exact = exactText(numberOf(run(name)))
  if (exact !== null) return exact
  if (isInput(name)) throw new RangeError(`${name}: an input is a decimal`)
  return writeFormula(SCENARIO_LINES[name].formula, writer)
}

function ofPortion(
  name: LineKey | 'equity',
  holder: HolderInput,
  run: Run,
  writer: FormulaWriter,
): Written {
  const [amount, share] = [numberOf(run(name)), numberOf(run(holder))]
  const product = join('times', [writer.of(name), writer.of(holder)], writer)
  const cents = centsOf(numberOf(run(partOf(name, holder))), amount, share)
  if (cents.top === 0n) return product
  const added = exactText({ top: abs(cents.top), bottom: cents.bottom }) ?? atom('0')
  return join(cents.top < 0n ? 'minus' : 'plus', [product, added], writer)
}

const PARTS = { equity: 'put', cash: 'cash', 'loss-equity': 'loss' } as const

/** The line of a holder's part in an amount. */
export function partOf(name: LineKey | 'equity', holder: HolderInput): LineKey {
  const part = Object.entries(PARTS).find(([whole]) => whole === name)?.[1]
  if (!part) throw new RangeError(`${name} is not shared out`)
  return `${part}-${holder}`
}

function exactText(value: Fraction): Written | null {
  const exact = exactDecimal(value)
  return exact && written(formatDecimal(exact), value.top < 0n)
}
