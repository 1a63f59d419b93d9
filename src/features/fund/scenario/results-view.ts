import type { Assumptions } from '#domain/scenario.ts'
import type { LineKey } from '#domain/scenario-lines.ts'
import { runScenario } from '#domain/scenario-run.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { ReceiptView, ResultValueView } from '#ui/worked-view.ts'
import { formatOutcome } from './outcome-text.ts'
import { numberOf } from './receipt-machine.ts'
import { type NumbersWriter, numbersWriter } from './receipt-numbers.ts'
import { toReceipt } from './receipt-view.ts'
import { nameOf } from './receipt-words.ts'
import { toBadYear, toHeadline } from './results-headline.ts'
import { type HoldersView, toHolders } from './results-holders-view.ts'
import { toValue } from './results-value-view.ts'

/** What a scenario comes to: a sentence, four large numbers, every other line in groups, and the holders. */
export interface ScenarioResultsView {
  readonly headline: string
  readonly keys: readonly ResultView[]
  readonly groups: readonly ResultGroupView[]
  readonly holders: HoldersView
}

export interface ResultGroupView {
  readonly key: string
  readonly title: string
  readonly lead: string | null
  readonly results: readonly ResultView[]
}

/** A number with its name and how it came about. */
export interface ResultView {
  readonly name: string
  readonly value: ResultValueView
  readonly receipt: ReceiptView
  readonly note: string | null
}

const KEYS = ['total', 'cash', 'return-on-equity', 'break-even'] as const

const GROUPS = {
  size: ['debt', 'debt-usd', 'debt-jpy'],
  year: ['gross', 'fees', 'interest-usd', 'interest-jpy', 'interest', 'cost'],
  loss: ['loss-total', 'loss-equity', 'equity-lost', 'loss-lenders', 'wiped-out'],
  years: ['paid', 'recovered', 'doubling'],
  scale: ['put-of-receipts', 'cash-of-receipts', 'put-of-reserves', 'loss-of-reserves'],
} as const satisfies Record<string, readonly LineKey[]>

export function toScenarioResults(
  assumptions: Assumptions,
  { here: { locale } }: FigureContext,
): ScenarioResultsView {
  const run = runScenario(assumptions)
  const writer = numbersWriter(run, locale)
  const { groups } = messages(locale).scenarioResults
  const titles = {
    size: groups.size,
    year: groups.year,
    loss: groups.loss(writer.of('loss').text),
    years: groups.years(formatOutcome(run('years'), 'years', locale)),
    scale: groups.scale,
  }
  return {
    headline: toHeadline(run, locale),
    keys: KEYS.map((line) => toResult(line, writer)),
    groups: (['size', 'year', 'loss', 'years', 'scale'] as const).map((key) => ({
      key,
      title: titles[key],
      lead: key === 'loss' ? toBadYear(run, locale) : null,
      results: GROUPS[key].map((line) => toResult(line, writer)),
    })),
    holders: toHolders(writer),
  }
}

function toResult(line: LineKey, writer: NumbersWriter): ResultView {
  const { run, locale } = writer
  const { shortfall } = messages(locale).scenarioResults
  const short = numberOf(run('cash')).top < 0n
  return {
    name: capital(nameOf(line, locale)),
    value: toValue(line, run, locale),
    receipt: toReceipt(line, writer),
    note: short && (line === 'cash' || line === 'recovered') ? shortfall[line] : null,
  }
}

function capital(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
