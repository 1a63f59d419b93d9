import type { Decimal } from '#domain/decimal.ts'
import type { Currency } from '#domain/money.ts'
import type { Quantity } from '#domain/quantity.ts'
import type { Measure } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import { toMeasuredAxis } from '#ui/chart/line-axis.ts'
import { type Axis, toMoneyAxis } from '#ui/chart/money-axis.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** An axis for whatever a line of the accounts is counted in. */
export interface QuantityAxis {
  readonly axis: Axis
  readonly unit: string
  /** Null for what the axis cannot hold. */
  toChart(quantity: Quantity): number | null
}

export function toQuantityAxis(
  quantities: readonly Quantity[],
  { unit }: Measure,
  currency: Currency,
  { here: { locale } }: FigureContext,
): QuantityAxis {
  if (unit === 'JPY') {
    const amounts = quantities.flatMap((each) => (each.kind === 'money' ? [each.money.amount] : []))
    const { low, high, ticks, unit: word, toChart } = toMoneyAxis(amounts, currency, locale)
    const place = (each: Quantity) => (each.kind === 'money' ? toChart(each.money.amount) : null)
    return { axis: { low, high, ticks }, unit: word, toChart: place }
  }
  const values = quantities.flatMap((each): Decimal[] =>
    each.kind === 'measurement' ? [each.value] : [],
  )
  const word = unit === '%' ? '%' : messages(locale).compare.perShare
  const { low, high, ticks, toChart } = toMeasuredAxis(values, word)
  const place = (each: Quantity) => (each.kind === 'measurement' ? toChart(each.value) : null)
  return { axis: { low, high, ticks }, unit: word, toChart: place }
}
