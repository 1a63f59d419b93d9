import type { Measure, Report } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type AlsoView, toAlso } from './also-view.ts'
import { type PrintingsView, toPrintings } from './printings-view.ts'
import { type StatementView, toStatements } from './statement-view.ts'
import { type SumsView, toSums } from './sums-view.ts'

/** What an edition knows of SoftBank Group's results; reports run from first to last. */
export interface StatementsFacts {
  readonly quarters: readonly Report[]
  readonly years: readonly Report[]
  readonly measures: readonly Measure[]
}

export interface StatementsView {
  readonly title: string
  readonly description: string
  readonly quarters: readonly StatementView[]
  readonly years: readonly StatementView[]
  readonly also: readonly AlsoView[]
  readonly printings: readonly PrintingsView[]
  readonly sums: SumsView
}

export function toStatementsView(
  { quarters, years, measures }: StatementsFacts,
  context: FigureContext,
): StatementsView {
  const { title, description } = messages(context.here.locale).softbankStatements
  return {
    title,
    description,
    quarters: toStatements('quarter', quarters, measures, context),
    years: toStatements('year', years, measures, context),
    also: [
      ...toAlso('quarter', quarters, measures, context),
      ...toAlso('year', years, measures, context),
    ],
    printings: toPrintings([...years, ...quarters], context),
    sums: toSums(quarters, years, context),
  }
}
