import { type LineKey, SCENARIO_LINES } from '#domain/scenario-lines.ts'
import type { ReceiptView } from '#ui/worked-view.ts'
import { throughLines } from './receipt-formula.ts'
import { toMachineText } from './receipt-machine.ts'
import { type NumbersWriter, toNumbers } from './receipt-numbers.ts'
import { toWords } from './receipt-words.ts'

/** Lines whose own parts say more than their sums. */
const THROUGH: Readonly<Partial<Record<LineKey, readonly LineKey[]>>> = {
  interest: ['interest-usd', 'interest-jpy'],
}

export function toReceipt(line: LineKey, writer: NumbersWriter): ReceiptView {
  const { run, locale } = writer
  const { formula: own, unit } = SCENARIO_LINES[line]
  const formula = throughLines(own, THROUGH[line] ?? [])
  return {
    line,
    words: toWords(line, formula, locale),
    numbers: toNumbers(formula, run(line), unit, writer),
    machine: toMachineText(formula, unit, run),
  }
}
