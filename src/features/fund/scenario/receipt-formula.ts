import type { HolderInput, ScenarioInput } from '#domain/scenario.ts'
import { type Expression, type LineKey, SCENARIO_LINES } from '#domain/scenario-lines.ts'

/** How tightly a written part holds together; a negative number is one that begins with a minus. */
type Binding = 'atom' | 'negative' | 'product' | 'sum'

export interface Written {
  readonly text: string
  readonly binds: Binding
  /** False where a number in it is rounded for reading. */
  readonly exact: boolean
}

type Operation = 'plus' | 'minus' | 'times' | 'over'

/** One way to write a formula: in words, with its numbers in, or for machines. */
export interface FormulaWriter {
  readonly signs: Readonly<Record<Operation, string>>
  readonly brackets: readonly [open: string, close: string]
  readonly of: (name: ScenarioInput | LineKey) => Written
  readonly least: (parts: readonly string[]) => string
  readonly portion: (name: LineKey | 'equity', holder: HolderInput) => Written
  readonly doubling: (name: LineKey) => Written
}

export function atom(text: string, exact = true): Written {
  return { text, binds: 'atom', exact }
}

/** A number by itself: brackets go around a negative one wherever a sign stands before it. */
export function written(text: string, negative: boolean, exact = true): Written {
  return { text, binds: negative ? 'negative' : 'atom', exact }
}

/** The formula in the writer's words, with brackets only where they are needed. */
export function writeFormula(expression: Expression, writer: FormulaWriter): Written {
  switch (expression.kind) {
    case 'of':
      return writer.of(expression.name)
    case 'portion':
      return writer.portion(expression.name, expression.holder)
    case 'doubling':
      return writer.doubling(expression.name)
    case 'inverse':
      return join('over', [atom('1'), writeFormula(expression.of[0], writer)], writer)
    case 'least': {
      const parts = expression.of.map((each) => writeFormula(each, writer))
      return atom(writer.least(parts.map(({ text }) => text)), areExact(parts))
    }
    default: {
      const parts = expression.of.map((each) => writeFormula(each, writer))
      return join(expression.kind, parts, writer)
    }
  }
}

/** The same formula with some of the lines it names written out as their own formulas. */
export function throughLines(expression: Expression, lines: readonly LineKey[]): Expression {
  switch (expression.kind) {
    case 'of': {
      const line = lines.find((each) => each === expression.name)
      return line ? SCENARIO_LINES[line].formula : expression
    }
    case 'portion':
    case 'doubling':
    case 'inverse':
      return expression
    default:
      return { ...expression, of: expression.of.map((each) => throughLines(each, lines)) }
  }
}

export function join(
  operation: Operation,
  parts: readonly Written[],
  { signs, brackets: [open, close] }: Pick<FormulaWriter, 'signs' | 'brackets'>,
): Written {
  const texts = parts.map(({ text, binds }, index) =>
    needsBrackets(operation, binds, index) ? open + text + close : text,
  )
  const binds = operation === 'plus' || operation === 'minus' ? 'sum' : 'product'
  return { text: texts.join(` ${signs[operation]} `), binds, exact: areExact(parts) }
}

function needsBrackets(operation: Operation, binds: Binding, index: number): boolean {
  if (binds === 'negative') return index > 0
  if (binds === 'sum') return operation === 'minus' ? index > 0 : operation !== 'plus'
  return binds === 'product' && operation === 'over' && index > 0
}

function areExact(parts: readonly Written[]): boolean {
  return parts.every(({ exact }) => exact)
}
