import { type Day, daysBetween } from '#domain/day.ts'
import { type Money, money, toPlain } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { formatQuantity, withQualifier } from '#i18n/number.ts'
import type { ChartCell } from '#ui/chart/chart-view.ts'
import type { Firmness } from '#ui/chart/drawing.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import type { PaceLine, StatedMeasure } from './pace-line.ts'

export const LINE = 'line'

/** One dot of the drawing, and one row of its table. */
export interface PacePoint {
  readonly key: string
  /** The measure that is stated, or `LINE`. */
  readonly series: string
  readonly on: Day
  readonly money: Money<'USD'>
  readonly what: string
  readonly label: string
  readonly cell: ChartCell
  readonly firmness: Firmness
}

/** Nothing finer than a billion is shown of an amount that nobody stated; its receipt has all its digits. */
const SHOWN = 1_000_000_000_00n

/** `$198 billion`, in drawings `$198bn`. */
export function toPaceAmount(amount: Money, locale: Locale, style: 'prose' | 'chart'): string {
  return formatMoney(amount, locale, style, SHOWN)
}

/** First the line, then what is stated: an amount stands from the day it was stated until another is. */
export function pacePoints(line: PaceLine, context: FigureContext): readonly PacePoint[] {
  const stated = line.stated.flatMap((each) => statedPoints(each, context))
  return [...linePoints(line, context), ...stated]
}

function linePoints(
  { pledge, from, until, now }: PaceLine,
  { here: { locale }, edition: { day } }: FigureContext,
): readonly PacePoint[] {
  const { line: what } = messages(locale).vehicleClocks.chart
  const point = (key: string, on: Day, amount: Money<'USD'>): PacePoint => {
    const label = toPaceAmount(amount, locale, 'chart')
    const cell: ChartCell = { kind: 'computed', value: toPlain(amount), text: label }
    return { key, series: LINE, on, money: amount, what, label, cell, firmness: 'tinted' }
  }
  const underway = daysBetween(from, day) > 0 && day < until
  return [
    point('line-start', from, money('USD', 0n)),
    ...(underway ? [point('line-now', day, now.amount)] : []),
    point('line-end', until, pledge.money),
  ]
}

function statedPoints(
  { measure, amounts }: StatedMeasure,
  context: FigureContext,
): readonly PacePoint[] {
  const { here, edition } = context
  const { locale } = here
  const points = amounts.map(({ figure, money: amount, on }): PacePoint => {
    const { id, label: what, quantity, qualifier } = figure
    const cell: ChartCell = { kind: 'figure', view: toFigureView(figure, context, 'chart') }
    return {
      ...{ key: id, series: measure, on, money: amount, what: what[locale], cell },
      label: withQualifier(formatQuantity(quantity, locale, 'chart'), qualifier, locale),
      firmness: 'solid',
    }
  })
  const last = points.at(-1)
  if (!last || last.on >= edition.day) return points
  const { holds } = messages(locale).vehicleClocks.chart
  const held = { key: `${measure}-now`, on: edition.day, what: holds(last.what) }
  return [...points, { ...last, ...held, firmness: 'outlined' }]
}
