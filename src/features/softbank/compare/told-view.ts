import { formatDecimal } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { toPlain } from '#domain/money.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import type { Quantity } from '#domain/quantity.ts'
import { type Converted, convert, rateFor } from '#domain/rate.ts'
import type { Told } from '#domain/told.ts'
import { formatStatement } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatMissing, formatQuantity } from '#i18n/number.ts'
import { formatPeriod } from '#i18n/period.ts'
import {
  type ConvertedView,
  type FigureContext,
  type FigureView,
  toConvertedView,
} from '#ui/figure-view.ts'
import { toStatementFigure } from '../cell-view.ts'

/** A number as a comparison shows it: one of the record, one worked out from such, or why there is none. */
export type ToldView =
  | { readonly kind: 'figure'; readonly figure: FigureView }
  | {
      readonly kind: 'computed'
      readonly text: string
      readonly value: string
      readonly unit: string
      /** How it was worked out, with the numbers in. */
      readonly receipt: string
      readonly parts: readonly FigureView[]
      readonly converted: ConvertedView | null
    }
  | {
      readonly kind: 'missing'
      readonly text: string
      readonly figure: FigureView | null
    }

export function toToldView(told: Told, period: FiscalPeriod, context: FigureContext): ToldView {
  const { locale } = context.here
  switch (told.kind) {
    case 'missing':
      return {
        ...{ kind: 'missing', text: missingText(told, context) },
        figure: told.figure && toStatementFigure(told.figure, context),
      }
    case 'figure': {
      const figure = toStatementFigure(told.figure, context)
      if (told.divisor === null) return { kind: 'figure', figure }
      const { quantity } = told.figure
      const receipt = messages(locale).compare.divided(
        formatQuantity(quantity, locale),
        `${told.divisor}`,
      )
      return {
        ...{ kind: 'computed', receipt, parts: [figure], converted: null },
        ...{ text: textOf(told.quantity, context, 'table'), value: plainOf(told.quantity) },
        unit: figure.unit,
      }
    }
    case 'sum':
      return {
        ...{ kind: 'computed', text: textOf(told.quantity, context, 'table') },
        ...{ value: plainOf(told.quantity), unit: told.quantity.money.currency },
        receipt: told.parts.map((part) => partText(part, context)).join(' + '),
        parts: told.parts.map((part) => toStatementFigure(part, context)),
        converted: convertedOf(told, period, context),
      }
  }
}

/** Why there is no number, in words. */
export function missingText(
  { reason }: Extract<Told, { kind: 'missing' }>,
  { here: { locale } }: FigureContext,
): string {
  const words = messages(locale).compare
  switch (reason) {
    case 'not-in-record':
      return messages(locale).softbank.tables.notInRecord
    case 'parts-missing':
    case 'two-presentations':
    case 'not-added':
      return words.noSum[reason]
    default:
      return formatMissing(reason, locale, 'accessible')
  }
}

/** A quantity in prose, on a chart, or in the unit of a statement's caption. */
export function textOf(
  quantity: Quantity,
  { here: { locale } }: FigureContext,
  style: 'prose' | 'chart' | 'table',
): string {
  if (quantity.kind === 'money' && style === 'table')
    return formatStatement(quantity.money, locale, quantity.precision)
  return formatQuantity(quantity, locale, style)
}

/** The exact decimal for machines; empty for a range. */
export function plainOf(quantity: Quantity): string {
  if (quantity.kind === 'money') return toPlain(quantity.money)
  return quantity.kind === 'measurement' ? formatDecimal(quantity.value) : ''
}

/** The amount in the other of yen and dollars; null outside the rates, or where it is no amount in one of them. */
export function convertTold(
  told: Told,
  period: FiscalPeriod,
  { rates }: FigureContext,
): Converted | null {
  if (told.kind === 'missing' || told.quantity.kind !== 'money') return null
  const { currency, amount } = told.quantity.money
  if (currency !== 'JPY' && currency !== 'USD') return null
  const on = { kind: 'day', day: period.end } as const
  const of =
    told.kind === 'figure' ? told.figure : { basis: 'flow' as const, period: period.key, on }
  const rate = rateFor(of, rates)
  return rate && convert({ currency, amount }, rate)
}

function convertedOf(
  told: Extract<Told, { kind: 'sum' }>,
  period: FiscalPeriod,
  context: FigureContext,
): ConvertedView | null {
  const converted = convertTold(told, period, context)
  const from = told.parts.map(({ id }) => id).join(' ')
  return converted && toConvertedView(converted, from, context.here, 'table')
}

function partText(part: Figure, context: FigureContext): string {
  const { locale } = context.here
  const name = part.period === null ? '' : `${formatPeriod(part.period, locale, 'short')} `
  return `${name}${formatQuantity(part.quantity, locale)}`
}
