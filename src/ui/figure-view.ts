import { formatDecimal } from '#domain/decimal.ts'
import type { Edition } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import { type Money, toPlain } from '#domain/money.ts'
import type { Quantity, Single } from '#domain/quantity.ts'
import { type Converted, convert, type Rate, type RateBook, rateFor } from '#domain/rate.ts'
import { evidenceOn } from '#domain/source.ts'
import { accessibleConverted, conversionLine, formatConverted } from '#i18n/conversion.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity, withQualifier } from '#i18n/number.ts'
import type { NumberStyle } from '#i18n/piece.ts'
import { type Here, hrefTo } from './address.ts'
import type { NameBook } from './linked-text-view.ts'
import { type SourceMarkView, toSourceMark } from './source-mark-view.ts'

/** What a figure shows: plain strings only. `value` is the exact decimal for machines, empty when missing. */
export interface FigureView {
  readonly id: string
  readonly href: string
  readonly text: string
  readonly label: string
  readonly accessible: string
  readonly value: string
  /** The upper end of a range. */
  readonly high: string | null
  readonly unit: string
  readonly knownOn: string
  readonly grade: string
  readonly missing: string | null
  /** Set where it is not the record's own printing: whose it is. */
  readonly printing?: string
  /** What a computed figure is called; null for a reported one. */
  readonly derived: string | null
  readonly converted: ConvertedView | null
  readonly source: SourceMarkView
}

export interface ConvertedView {
  readonly text: string
  readonly accessible: string
  /** Rate and date in words, always beside the amount. */
  readonly line: string
  readonly value: string
  readonly unit: string
  readonly rate: string
  readonly rateOn: string
  readonly rateKind: string
  readonly from: string
}

export type FigureStyle = 'prose' | 'chart' | 'table'

/** What figures are read with: the reader's place, the edition and the rates. */
export interface FigureContext {
  readonly here: Here
  readonly edition: Edition
  readonly rates: RateBook
  /** Whom the sentences of the page may name; without it they stand unlinked. */
  readonly names?: NameBook
}

export function toFigureView(
  figure: Figure,
  { here, edition, rates }: FigureContext,
  style: FigureStyle = 'prose',
): FigureView {
  const { locale } = here
  const { quantity } = figure
  const written = (as: NumberStyle) =>
    withQualifier(formatQuantity(quantity, locale, as), figure.qualifier, locale)
  const evidence = evidenceOn(figure.cites, edition.day)
  return {
    id: figure.id,
    href: hrefTo(here, `/figures/${figure.id}`),
    text: written(style),
    label: figure.label[locale],
    accessible: written('accessible'),
    value: plainOf(quantity.kind === 'range' ? quantity.low : quantity),
    high: quantity.kind === 'range' ? plainOf(quantity.high) : null,
    unit: unitOf(quantity),
    knownOn: figure.knownOn,
    grade: evidence.grade ?? '',
    missing: quantity.kind === 'missing' ? quantity.reason : null,
    derived: figure.formula === null ? null : messages(locale).parts.derived,
    converted: convertFigure(figure, rates, here, style),
    source: toSourceMark(evidence, here),
  }
}

function plainOf(quantity: Single | Extract<Quantity, { kind: 'missing' }>): string {
  if (quantity.kind === 'missing') return ''
  return quantity.kind === 'money' ? toPlain(quantity.money) : formatDecimal(quantity.value)
}

function unitOf(quantity: Quantity): string {
  switch (quantity.kind) {
    case 'money':
      return quantity.money.currency
    case 'measurement':
      return quantity.unit === '%' ? 'percent' : quantity.unit
    case 'range':
      return unitOf(quantity.low)
    case 'missing':
      return ''
  }
}

function convertFigure(
  figure: Figure,
  rates: RateBook,
  here: Here,
  style: FigureStyle,
): ConvertedView | null {
  const { quantity } = figure
  if (quantity.kind !== 'money' || !isConvertible(quantity.money)) return null
  const rate = rateFor(figure, rates)
  return rate && toConvertedView(convert(quantity.money, rate), figure.id, here, style)
}

function isConvertible(money: Money): money is Money<'JPY'> | Money<'USD'> {
  return money.currency === 'JPY' || money.currency === 'USD'
}

export function toConvertedView(
  converted: Converted,
  from: string,
  { locale }: Here,
  style: FigureStyle = 'prose',
): ConvertedView {
  const { rate, currency, amount } = converted
  return {
    text: formatConverted(converted, locale, style),
    accessible: accessibleConverted(converted, locale),
    line: conversionLine(converted, locale),
    value: toPlain({ currency, amount }),
    unit: currency,
    rate: formatDecimal(rate.value),
    rateOn: rateDays(rate),
    rateKind: rate.kind,
    from,
  }
}

/** The day, or `start/end` of the period the rate stands for. */
export function rateDays(rate: Rate): string {
  return rate.start === rate.end ? (rate.observedOn ?? rate.start) : `${rate.start}/${rate.end}`
}
