import { trimmed } from '#domain/decimal.ts'
import { plus, roundTo, times, whole } from '#domain/fraction.ts'
import { HOLDER_INPUTS, type HolderInput } from '#domain/scenario.ts'
import {
  type Expression,
  HOLDER_PARTS,
  type HolderPart,
  type LineKey,
} from '#domain/scenario-lines.ts'
import type { Run } from '#domain/scenario-run.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { ReceiptView, ResultValueView } from '#ui/worked-view.ts'
import { formatInput, formatOutcome } from './outcome-text.ts'
import { numberOf, toMachineText } from './receipt-machine.ts'
import { type NumbersWriter, toNumbers } from './receipt-numbers.ts'
import { toReceipt } from './receipt-view.ts'
import { toValue, writeValue } from './results-value-view.ts'

/** Who would put in, get and lose what; the last row adds the others up. */
export interface HoldersView {
  readonly caption: string
  readonly heads: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly HolderRowView[]
  readonly lenders: string
  readonly receipts: readonly PartReceiptsView[]
}

export interface HolderRowView {
  readonly key: string
  readonly name: string
  readonly share: string
  readonly values: readonly ResultValueView[]
}

/** One column's formulas: in words once, with the numbers for each holder and for the sum. */
export interface PartReceiptsView {
  readonly key: string
  readonly name: string
  readonly words: string
  readonly lines: readonly { readonly name: string; readonly receipt: ReceiptView }[]
}

/** What the parts of all four add up to. */
const WHOLES = {
  put: 'equity',
  cash: 'cash',
  paid: 'paid',
  loss: 'loss-equity',
} as const satisfies Record<HolderPart, LineKey | 'equity'>

export function toHolders(writer: NumbersWriter): HoldersView {
  const { run, locale } = writer
  const { fundCapital, scenarioResults } = messages(locale)
  const { table } = scenarioResults
  const heads = headsOf(run, locale)
  const rows = HOLDER_INPUTS.map((holder) => ({
    key: holder,
    name: fundCapital.holders[holder],
    share: writer.of(holder).text,
    values: HOLDER_PARTS.map((part) => toValue(`${part}-${holder}`, run, locale)),
  }))
  const sum = {
    key: 'sum',
    name: table.sum,
    share: sumOfShares(run, locale),
    values: HOLDER_PARTS.map((part) => writeValue(`sum-${part}`, run(WHOLES[part]), 'USD', locale)),
  }
  return {
    caption: table.caption(numberOf(run('cash')).top < 0n),
    heads: [{ key: 'share', name: table.share }, ...heads],
    rows: [...rows, sum],
    lenders: sayLenders(run, locale),
    receipts: heads.map(({ key, name }) => toPartReceipts(key, name, writer)),
  }
}

function sayLenders(run: Run, locale: Locale): string {
  const { lenders } = messages(locale).scenarioResults.table
  if (numberOf(run('debt')).top === 0n) return lenders.none
  const lost = run('loss-lenders')
  return numberOf(lost).top === 0n
    ? lenders.nothing
    : lenders.lose(formatOutcome(lost, 'USD', locale))
}

function headsOf(run: Run, locale: Locale) {
  const { table } = messages(locale).scenarioResults
  return HOLDER_PARTS.map((key) => ({
    key,
    name: key === 'paid' ? table.paid(formatOutcome(run('years'), 'years', locale)) : table[key],
  }))
}

function sumOfShares(run: Run, locale: Locale): string {
  const sum = HOLDER_INPUTS.map((each) => numberOf(run(each))).reduce(plus)
  return formatInput(trimmed(roundTo(times(sum, whole(100n)), 2)), '%', locale)
}

function toPartReceipts(part: HolderPart, name: string, writer: NumbersWriter): PartReceiptsView {
  const { fundCapital, scenarioResults } = messages(writer.locale)
  const lines = HOLDER_INPUTS.map((holder) => ({
    name: fundCapital.holders[holder],
    receipt: toReceipt(`${part}-${holder}`, writer),
  }))
  const words = lines[0]?.receipt.words ?? ''
  const sum = { name: scenarioResults.table.sum, receipt: toSumReceipt(part, writer) }
  return { key: part, name, words, lines: [...lines, sum] }
}

function toSumReceipt(part: HolderPart, writer: NumbersWriter): ReceiptView {
  const { run } = writer
  const of = HOLDER_INPUTS.map((holder: HolderInput) => {
    return { kind: 'of', name: `${part}-${holder}` } as const
  })
  const formula: Expression = { kind: 'plus', of }
  return {
    line: `sum-${part}`,
    words: '',
    numbers: toNumbers(formula, run(WHOLES[part]), 'USD', writer),
    machine: toMachineText(formula, 'USD', run),
  }
}
