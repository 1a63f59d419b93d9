import type { MacroFact } from '#domain/fund.ts'
import type { RecordMeta } from '#domain/record.ts'
import { readScenario, writeScenario } from '#domain/scenario-address.ts'
import { runScenario } from '#domain/scenario-run.ts'
import { splitOf } from '#domain/scenario-split.ts'
import { startingPoints, valuesOf } from '#domain/scenario-start.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { recordNotice } from '#ui/form/record-notice.ts'
import { toAssumedCapital } from '../capital/assumed-capital.ts'
import { type ScenarioFormView, toScenarioForm } from './form-view.ts'
import { type ScenarioResultsView, toScenarioResults } from './results-view.ts'
import { toScenarioFlow } from './scenario-flow.ts'

export interface ScenarioView {
  /** The whole scenario as an address, with its model and record. */
  readonly path: string
  /** Set where the address was made with another record than this one. */
  readonly notice: string | null
  readonly form: ScenarioFormView
  readonly results: ScenarioResultsView
  readonly charts: readonly ChartView[]
}

/** What a scenario rests on: an edition's fund and figures of context, and what the address asks. */
export interface ScenarioFacts {
  readonly vehicle: Vehicle
  readonly macro: readonly MacroFact[]
  readonly meta: Pick<RecordMeta, 'compiledOn' | 'version'>
  readonly query: URLSearchParams
}

/** Null where the edition knows no capital of the fund to start from. */
export function toScenario(facts: ScenarioFacts, context: FigureContext): ScenarioView | null {
  const start = startingPoints(facts.vehicle, facts.macro)
  if (!start) return null
  const { locale } = context.here
  const words = messages(locale).fundScenario
  const asked = readScenario(facts.query, valuesOf(start))
  const { assumptions, made } = asked
  const { compiledOn, version } = facts.meta
  const split = splitOf(assumptions, runScenario(assumptions))
  return {
    path: `/fund/scenario?${writeScenario(assumptions, made ?? { compiledOn, version })}`,
    notice: recordNotice(made, { compiledOn, version }, words.notice, locale),
    form: toScenarioForm(asked, start, facts.query, context),
    results: toScenarioResults(assumptions, context),
    charts: [
      toAssumedCapital(split, context, start.equity.figure),
      toScenarioFlow(split, context, start.equity.figure),
    ],
  }
}
