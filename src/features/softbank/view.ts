import type { PressCheck } from '#domain/press.ts'
import type { HoldingsTable, Measure, Report } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type ClaimsDigestView, toClaimsDigest } from './claims/claims-view.ts'
import { type LatestView, toLatest } from './latest-view.ts'
import { type MeansDigestView, toMeansDigest } from './means/digest-view.ts'
import { type PeriodsView, toPeriods } from './period/periods-view.ts'

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
  /** The index of periods: quarters, then years; those without a period are left out. */
  readonly periods: readonly PeriodsView[]
  readonly means: MeansDigestView
  readonly press: ClaimsDigestView
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
    periods: [
      toPeriods('quarters', quarters, quarters, context),
      toPeriods('years', years, years, context),
    ].filter(({ rows }) => rows.length > 0),
    means: toMeansDigest(facts, context),
    press: toClaimsDigest(facts.pressChecks, figures, context),
  }
}
