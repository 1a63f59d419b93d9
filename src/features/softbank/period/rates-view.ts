import type { Day } from '#domain/day.ts'
import { formatDecimal } from '#domain/decimal.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { type Rate, rateFor } from '#domain/rate.ts'
import { formatRate } from '#i18n/conversion.ts'
import { formatDay, formatDays } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, rateDays } from '#ui/figure-view.ts'

/** A rate that belongs to a period: its mean, its last day's, that of the day of the results. */
export interface PeriodRateView {
  readonly key: 'average' | 'period-end' | 'results'
  readonly what: string
  readonly when: string
  /** Null outside the rates of the record. */
  readonly rate: {
    readonly text: string
    readonly value: string
    readonly on: string
    readonly kind: string
    /** Set where the day had no rate and an earlier one stands. */
    readonly last: string | null
  } | null
}

export function toPeriodRates(
  period: FiscalPeriod,
  resultsOn: Day | null,
  context: FigureContext,
): PeriodRateView[] {
  const { here, rates } = context
  const { locale } = here
  const words = messages(locale).softbankPeriod.rates
  const { mean, end } = ratesOf(period, context)
  const line = (key: PeriodRateView['key'], when: string, rate: Rate | null) => ({
    ...{ key, what: words[key], when },
    rate: rate && toRateView(rate, context),
  })
  return [
    line('average', formatDays(period.start, period.end, locale), mean),
    line('period-end', formatDay(period.end, locale), end),
    ...(resultsOn
      ? [line('results', formatDay(resultsOn, locale), rates.days.get(resultsOn) ?? null)]
      : []),
  ]
}

/** What a period's flows and its positions convert at; null outside the rates of the record. */
export function ratesOf(
  { key, end }: FiscalPeriod,
  { rates }: FigureContext,
): { readonly mean: Rate | null; readonly end: Rate | null } {
  const on = { kind: 'day', day: end } as const
  return {
    mean: rateFor({ basis: 'flow', period: key, on }, rates),
    end: rateFor({ basis: 'stock', period: key, on }, rates),
  }
}

function toRateView(rate: Rate, { here: { locale } }: FigureContext) {
  const { value, kind, start, observedOn } = rate
  const late = observedOn !== null && observedOn !== start
  return {
    text: formatRate(rate, locale),
    value: formatDecimal(value),
    on: rateDays(rate),
    kind,
    last: late ? messages(locale).softbankPeriod.rates.last(formatDay(observedOn, locale)) : null,
  }
}
