import type { Figure } from '#domain/figure.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { type AmountFigure, isAmount } from '#domain/sums.ts'
import { formatTrillions } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { QuarterBar, QuarterBarsView } from '#ui/chart/quarter-bars-view.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { toAxis, toTrillions } from './net-income-axis.ts'

export interface Quarter {
  readonly period: FiscalPeriod
  readonly figure: Figure | null
}

/** `pointed` are the figures the lead speaks of: their bars are darker. */
export function toDrawing(
  quarters: readonly Quarter[],
  pointed: readonly (Figure | null)[],
  context: FigureContext,
): QuarterBarsView {
  const { locale } = context.here
  const known = quarters.flatMap(({ figure }) => (figure && isAmount(figure) ? [figure] : []))
  const ordered = known.toSorted((a, b) => (sizeOf(a) < sizeOf(b) ? -1 : 1))
  const ends = [ordered.at(0), ordered.at(-1)]
  return {
    unit: messages(locale).softbank.chart.unit,
    alt: altOf(quarters, ends, context),
    axis: toAxis(known.map(sizeOf), locale),
    bars: quarters.map((quarter) => {
      const { figure } = quarter
      const strong = figure !== null && pointed.includes(figure)
      const noted = strong || ends.some((end) => end === figure)
      return toBar(quarter, strong, noted, context)
    }),
  }
}

function toBar(
  { period, figure }: Quarter,
  strong: boolean,
  noted: boolean,
  context: FigureContext,
): QuarterBar {
  const { locale } = context.here
  const words = messages(locale).softbank
  const amount = figure && isAmount(figure) ? figure : null
  const view = figure && toFigureView(figure, context)
  const converted = view?.converted ? [`${view.converted.text} ${view.converted.line}`] : []
  return {
    key: period.key,
    quarter: Number(period.part.slice(1)),
    tick: words.chart.tick(Number(period.part.slice(1))),
    year: words.chart.year(period.fiscalYear),
    value: amount && toTrillions(sizeOf(amount)),
    label: amount ? formatTrillions(amount.quantity.money, locale, noted ? 2 : 1) : '',
    strong,
    noted,
    gap: amount ? null : (view?.text ?? words.tables.notInRecord),
    name: formatPeriod(period, locale, 'long'),
    lines: view ? [view.text, ...converted] : [words.tables.notInRecord],
  }
}

function altOf(
  quarters: readonly Quarter[],
  [low, high]: readonly (AmountFigure | undefined)[],
  context: FigureContext,
): string {
  const { locale } = context.here
  const words = messages(locale).softbank.chart
  const say = (figure: Figure | undefined) =>
    figure ? toFigureView(figure, context).accessible : ''
  const [first, last] = [quarters.at(0), quarters.at(-1)].map((quarter) =>
    quarter ? formatPeriod(quarter.period, locale, 'long') : '',
  )
  if (quarters.length === 1) return words.alone(first ?? '', say(low))
  return words.alt(first ?? '', last ?? '', say(low), say(high))
}

function sizeOf({ quantity }: AmountFigure): bigint {
  return quantity.money.amount
}
