import { formatDecimal } from '#domain/decimal.ts'
import type { Basis } from '#domain/figure.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { rateFor } from '#domain/rate.ts'
import { formatRate } from '#i18n/conversion.ts'
import { type FigureContext, rateDays } from '#ui/figure-view.ts'

/** The one rate a row of a table converts at. */
export interface RateView {
  readonly text: string
  readonly value: string
  readonly on: string
  readonly kind: string
}

/** The mean of a period for its flows, the rate of its last day for its stocks; null outside the rates. */
export function toPeriodRate(
  period: FiscalPeriod,
  basis: Basis,
  { here, rates }: FigureContext,
): RateView | null {
  const on = { kind: 'day', day: period.end } as const
  const rate = rateFor({ basis, period: period.key, on }, rates)
  return (
    rate && {
      text: formatRate(rate, here.locale, 'table'),
      value: formatDecimal(rate.value),
      on: rateDays(rate),
      kind: rate.kind,
    }
  )
}
