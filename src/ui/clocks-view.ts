import { moveOf, pledgedDollars, type YenMove, yenClocks } from '#domain/clocks.ts'
import { abs } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { type Money, toPlain } from '#domain/money.ts'
import { type Converted, convert, type Rate, rateFor } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { formatConverted, formatRate } from '#i18n/conversion.ts'
import { formatDay } from '#i18n/date.ts'
import { groupDigits, MINUS } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { hrefTo } from './address.ts'
import { type ConvertedView, type FigureContext, toConvertedView } from './figure-view.ts'

/** The rates a pledge is seen at; null where the record has none for the day. */
export interface ClockRates {
  readonly announced: Rate | null
  readonly chosen: Rate | null
}

/** A pledge in dollars in yen: at the rate of the day it was announced, and at another day's. */
export interface ClocksView {
  /** The page of the figure, and the page that asks for any other day. */
  readonly href: string
  readonly ask: string
  readonly clocks: readonly ClockView[]
  /** Null where one of the two days has no rate. */
  readonly difference: DifferenceView | null
}

export interface ClockView {
  readonly key: keyof ClockRates
  readonly title: string
  readonly on: string
  readonly day: string
  readonly converted: ConvertedView
}

/** What the exchange rate alone did. */
export interface DifferenceView {
  /** Exact, in yen, as machines read it. */
  readonly value: string
  readonly move: YenMove
  readonly text: string
  readonly said: string
  readonly formula: string
}

/** The address that asks for a pledge in yen on any day. */
export function yenPath(pledge: string | null, on: string | null): string {
  const asked = [...(pledge ? [`pledge=${pledge}`] : []), ...(on ? [`on=${on}`] : [])]
  return asked.length === 0 ? '/fund/yen' : `/fund/yen?${asked.join('&')}`
}

/** Null for what is no pledge of one amount in dollars, or has a rate on neither day. `as`: how the other day came about. */
export function toClocks(
  figure: Figure,
  { announced, chosen }: ClockRates,
  { here }: Pick<FigureContext, 'here'>,
  as: 'chosen' | 'latest' = 'chosen',
): ClocksView | null {
  const pledge = pledgedDollars(figure)
  if (pledge === null || (!announced && !chosen)) return null
  const both = announced && chosen ? yenClocks(pledge, announced, chosen) : null
  const shown: [keyof ClockRates, Rate | null][] = [
    ['announced', announced],
    ['chosen', chosen],
  ]
  return {
    href: hrefTo(here, `/figures/${figure.id}`),
    ask: hrefTo(here, yenPath(figure.id, null)),
    clocks: shown.flatMap(([key, rate]): ClockView[] => {
      if (!rate) return []
      const converted = both?.[key] ?? convert(pledge, rate)
      const title = messages(here.locale).fundYen.answer[key === 'chosen' ? as : key]
      const day = formatDay(rate.start, here.locale)
      return [
        { key, title, on: rate.start, day, converted: toConvertedView(converted, figure.id, here) },
      ]
    }),
    difference: both && toDifference(both, here.locale),
  }
}

/** At the rate of its own day and at the last of the edition; one clock where they are the same day’s. */
export function toClocksAtLatest(
  figure: Figure,
  latest: Rate | null,
  context: FigureContext,
): ClocksView | null {
  const announced = rateFor(figure, context.rates)
  const chosen = announced?.start === latest?.start ? null : latest
  return toClocks(figure, { announced, chosen }, context, 'latest')
}

function toDifference(clocks: ReturnType<typeof yenClocks>, locale: Locale): DifferenceView {
  const words = messages(locale).fundYen.difference
  const { pledge, announced, chosen, difference } = clocks
  const move = moveOf(clocks)
  const [before, after] = [announced, chosen].map(({ rate }) => formatRate(rate, locale))
  const said = move === 'same' ? words.same(after ?? '') : words[move](before ?? '', after ?? '')
  return {
    value: toPlain(difference),
    move,
    text: sizeOf(difference, chosen, locale),
    said,
    formula: formulaOf(pledge, announced.rate, chosen.rate, difference, locale),
  }
}

/** How far apart, without a sign: the words beside it say which way. Nothing is exactly nothing. */
function sizeOf({ amount }: Money<'JPY'>, like: Converted, locale: Locale): string {
  if (amount === 0n) return formatMoney({ currency: 'JPY', amount }, locale)
  return formatConverted({ ...like, currency: 'JPY', amount: abs(amount) }, locale)
}

/** With every digit, so that a reader can compute it anew. */
function formulaOf(
  pledge: Money<'USD'>,
  announced: Rate,
  chosen: Rate,
  difference: Money<'JPY'>,
  locale: Locale,
): string {
  const words = messages(locale).fundYen.difference
  const minus = difference.amount >= 0n ? '' : locale === 'ja' ? '△' : MINUS
  const size = groupDigits(`${abs(difference.amount)}`)
  return words.formula(
    words.dollars(groupDigits(toPlain(pledge))),
    formatRate(chosen, locale, 'table'),
    formatRate(announced, locale, 'table'),
    minus + words.yen(size),
  )
}
