import {
  cumulativeTo,
  type FiscalPeriod,
  fiscalPeriod,
  lastQuarter,
  quarterBefore,
  yearBefore,
} from './period.ts'
import type { MeasureId } from './softbank.ts'

/** Single quarters, from the start of the year to a quarter's end, or whole years. */
export const SPANS = ['quarter', 'cumulative', 'year'] as const
export type Span = (typeof SPANS)[number]

/** What a period's change is measured from: the same period a year before, or the quarter before. */
export const AGAINSTS = ['year', 'quarter'] as const
export type Against = (typeof AGAINSTS)[number]

/** A figure as it is told now, or as it was told first. */
export const TELLINGS = ['now', 'first'] as const
export type Telling = (typeof TELLINGS)[number]

export const CURRENCIES_SHOWN = ['both', 'JPY', 'USD'] as const
export type CurrencyShown = (typeof CURRENCIES_SHOWN)[number]

export const MOST_PERIODS = 6
export const MOST_MEASURES = 4

/** What a reader lays side by side. Periods run from first to last, each once; so do measures in their own order. */
export interface Comparison {
  readonly span: Span
  readonly periods: readonly FiscalPeriod[]
  readonly measures: readonly MeasureId[]
  readonly against: Against
  readonly told: Telling
  readonly shown: CurrencyShown
}

/** The period of a span that ends with the same quarter; the year for `year`. */
export function inSpan(period: FiscalPeriod, span: Span): FiscalPeriod {
  switch (span) {
    case 'quarter':
      return lastQuarter(period)
    case 'cumulative':
      return cumulativeTo(lastQuarter(period))
    case 'year':
      return fiscalPeriod(period.fiscalYear, 'year')
  }
}

/** What a period is compared with. Only single quarters have a quarter before. */
export function baseOf(period: FiscalPeriod, against: Against): FiscalPeriod {
  return (against === 'quarter' ? quarterBefore(period) : null) ?? yearBefore(period)
}

/**
 * Do the periods follow each other without a gap? First to last; one alone is a run. From the start of
 * the year, one follows another where a quarter was added: two whole years do not.
 */
export function isRun(periods: readonly FiscalPeriod[], span: Span): boolean {
  return periods.every((period, index) => {
    const before = periods[index - 1]
    return before === undefined || before.key === previousOf(period, span).key
  })
}

/** The period of the span that ends one step earlier. */
function previousOf(period: FiscalPeriod, span: Span): FiscalPeriod {
  const quarter = span === 'year' ? null : quarterBefore(lastQuarter(period))
  return quarter === null ? yearBefore(period) : inSpan(quarter, span)
}
