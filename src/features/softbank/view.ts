import type { HoldingsTable, Measure, PressCheck, Report } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type AlsoView, toAlso } from './also-view.ts'
import { type HoldingsView, toHoldings } from './holdings-view.ts'
import { type LatestView, toLatest } from './latest-view.ts'
import { type PressCheckView, toPressChecks } from './press-view.ts'
import { type PrintingsView, toPrintings } from './printings-view.ts'
import { type StatementView, toStatements } from './statement-view.ts'
import { type SumsView, toSums } from './sums-view.ts'

/** What an edition knows of SoftBank Group; reports run from first to last. */
export interface SoftbankFacts {
  readonly quarters: readonly Report[]
  readonly years: readonly Report[]
  readonly measures: readonly Measure[]
  readonly holdings: readonly HoldingsTable[]
  readonly pressChecks: readonly PressCheck[]
}

export interface SoftbankView {
  readonly title: string
  readonly description: string
  /** Null while the edition knows no quarter's net income. */
  readonly latest: LatestView | null
  readonly quarters: readonly StatementView[]
  readonly years: readonly StatementView[]
  readonly also: readonly AlsoView[]
  readonly printings: readonly PrintingsView[]
  readonly sums: SumsView
  readonly holdings: readonly HoldingsView[]
  readonly press: readonly PressCheckView[]
}

export function toSoftbankView(facts: SoftbankFacts, context: FigureContext): SoftbankView {
  const { quarters, years, measures } = facts
  const words = messages(context.here.locale).softbank
  const reports = [...years, ...quarters]
  const figures = reports.flatMap((report) => report.figures)
  return {
    title: words.title,
    description: words.description,
    latest: toLatest(quarters, measures, context),
    quarters: toStatements('quarter', quarters, measures, context),
    years: toStatements('year', years, measures, context),
    also: [
      ...toAlso('quarter', quarters, measures, context),
      ...toAlso('year', years, measures, context),
    ],
    printings: toPrintings(reports, context),
    sums: toSums(quarters, years, context),
    holdings: toHoldings(facts.holdings, context),
    press: toPressChecks(facts.pressChecks, figures, context),
  }
}
