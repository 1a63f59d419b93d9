import { abs } from '#domain/decimal.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { type AmountFigure, isAmount } from '#domain/sums.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { BarMark, BarsDrawing } from '#ui/chart/bars-view.ts'
import { type MoneyAxis, toMoneyAxis } from '#ui/chart/money-axis.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { gapOf, linesOf, toBarEvents, toQuarterGroup } from './quarter-group.ts'

export interface Quarter {
  readonly period: FiscalPeriod
  readonly figure: Figure | null
}

const SERIES = 'net-income'
/** How many of the longest bars are labelled. */
const NOTED = 6

/** `pointed` are the figures the lead speaks of: their bars stand out. */
export function toNetIncomeDrawing(
  quarters: readonly Quarter[],
  events: readonly TrackedEvent[],
  pointed: readonly (Figure | null)[],
  context: FigureContext,
): BarsDrawing {
  const { locale } = context.here
  const words = messages(locale).softbank.charts
  const known = quarters.flatMap(({ figure }) => (figure && isAmount(figure) ? [figure] : []))
  const axis = toMoneyAxis(known.map(sizeOf), 'JPY', locale)
  const longest = known.toSorted((a, b) => (abs(sizeOf(a)) > abs(sizeOf(b)) ? -1 : 1))
  const noted = longest.slice(0, NOTED)
  const { unit, low, high, ticks } = axis
  return {
    form: 'bars',
    span: 'full',
    alt: altOf(quarters, known, context),
    ...{ unit, axis: { low, high, ticks }, stacked: false },
    series: [{ key: SERIES, word: words.amount, tone: 'gain', accent: 'japan' }],
    groups: quarters.map((quarter, index) => ({
      ...toQuarterGroup(quarter.period, index, locale),
      bars: [toMark(quarter, axis, pointed, noted, context)],
    })),
    marks: quarters.map(({ period, figure }) => ({
      key: period.key,
      name: formatPeriod(period, locale, 'long'),
      lines: linesOf(figure, context),
      value: figure ? toFigureView(figure, context).value : '',
    })),
    events: toBarEvents(
      events,
      quarters.map(({ period }) => period),
      locale,
    ),
  }
}

function toMark(
  { period, figure }: Quarter,
  axis: MoneyAxis,
  pointed: readonly (Figure | null)[],
  noted: readonly Figure[],
  context: FigureContext,
): BarMark {
  const amount = figure && isAmount(figure) ? figure : null
  return {
    markKey: period.key,
    series: SERIES,
    value: amount && axis.toChart(sizeOf(amount)),
    label: amount ? axis.label(sizeOf(amount), amount.quantity.precision) : '',
    strong: figure !== null && pointed.includes(figure),
    noted: amount !== null && noted.includes(amount),
    gap: gapOf(figure, context),
  }
}

function altOf(
  quarters: readonly Quarter[],
  known: readonly AmountFigure[],
  context: FigureContext,
): string {
  const { locale } = context.here
  const words = messages(locale).softbank.charts.netIncome
  const ordered = known.toSorted((a, b) => (sizeOf(a) < sizeOf(b) ? -1 : 1))
  const say = (figure: Figure | undefined) =>
    figure ? toFigureView(figure, context).accessible : ''
  const [first = '', last = ''] = [quarters.at(0), quarters.at(-1)].map((quarter) =>
    quarter ? formatPeriod(quarter.period, locale, 'long') : '',
  )
  if (quarters.length === 1) return words.alone(first, say(ordered[0]))
  return words.alt(first, last, say(ordered.at(0)), say(ordered.at(-1)))
}

function sizeOf({ quantity }: AmountFigure): bigint {
  return quantity.money.amount
}
