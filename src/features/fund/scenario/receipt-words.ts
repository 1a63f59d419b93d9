import { HOLDER_INPUTS, type HolderInput, type ScenarioInput } from '#domain/scenario.ts'
import { type Expression, HOLDER_PARTS, type LineKey } from '#domain/scenario-lines.ts'
import { isInput } from '#domain/scenario-run.ts'
import type { Locale } from '#domain/text.ts'
import { MINUS } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import { atom, type FormulaWriter, join, writeFormula } from './receipt-formula.ts'

export const SIGNS = { plus: '+', minus: MINUS, times: '×', over: '÷' } as const

/** A formula with the names of what goes into it: `debt in dollars × its cost`; a holder's own numbers without his name. */
export function toWords(line: LineKey, formula: Expression, locale: Locale): string {
  const words = messages(locale).scenarioResults
  const holder = heldIn(line)?.holder
  const ownNames: Readonly<Record<string, string>> = holder
    ? { [holder]: words.itsShare, [`cash-${holder}`]: words.itsCash }
    : {}
  const writer: FormulaWriter = {
    signs: SIGNS,
    brackets: words.brackets,
    of: (name) => atom(ownNames[name] ?? nameOf(name, locale)),
    least: words.least,
    portion: (name, whose) => {
      const product = join('times', [writer.of(name), writer.of(whose)], writer)
      return { ...product, text: words.toTheCent(product.text) }
    },
    doubling: (name) => atom(words.doubles(nameOf(name, locale))),
  }
  return writeFormula(formula, writer).text
}

/** What an input or a result is called within a formula. */
export function nameOf(name: ScenarioInput | LineKey, locale: Locale): string {
  const { inputs, lines, parts } = messages(locale).scenarioResults
  const { holders } = messages(locale).fundCapital
  if (isInput(name)) return isHolder(name) ? holders[name] : inputs[name]
  const held = heldIn(name)
  if (held) return parts[held.part](holders[held.holder])
  return lines[name as keyof typeof lines]
}

function isHolder(name: ScenarioInput): name is HolderInput {
  return HOLDER_INPUTS.some((each) => each === name)
}

const HELD = new Map(
  HOLDER_PARTS.flatMap((part) =>
    HOLDER_INPUTS.map((holder) => [`${part}-${holder}` as string, { part, holder }] as const),
  ),
)

/** Which part of which holder a line is, if it is one. */
function heldIn(line: LineKey) {
  return HELD.get(line)
}
