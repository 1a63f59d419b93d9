import type { Day } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { convert, type Rate, type RateBook } from '#domain/rate.ts'
import { formatDay } from '#i18n/date.ts'
import { hrefTo } from '#ui/address.ts'
import { type ConvertedView, type FigureContext, toConvertedView } from '#ui/figure-view.ts'

/** A pledge in dollars has two clocks of yen: the day it was announced, and the last day with a rate. Where that is one day, there is one. */
export interface ClocksView {
  readonly href: string
  readonly clocks: readonly { readonly day: string; readonly converted: ConvertedView }[]
}

export function toClocks(
  figure: Figure,
  { here, edition, rates }: FigureContext,
): ClocksView | null {
  const { quantity } = figure
  const latest = lastRate(rates, edition.day)
  if (quantity.kind !== 'money' || quantity.money.currency !== 'USD' || !latest) return null
  const amount = { currency: 'USD', amount: quantity.money.amount } as const
  const own = figure.on.kind === 'day' ? rates.days.get(figure.on.day) : undefined
  const clocks = own && own !== latest ? [own, latest] : [latest]
  return {
    href: hrefTo(here, `/figures/${figure.id}`),
    clocks: clocks.map((rate) => ({
      day: formatDay(rate.start, here.locale),
      converted: toConvertedView(convert(amount, rate), figure.id, here),
    })),
  }
}

function lastRate(rates: RateBook, until: Day): Rate | null {
  let last: Rate | null = null
  for (const rate of rates.days.values()) {
    if (rate.start <= until && (last === null || rate.start > last.start)) last = rate
  }
  return last
}
