import { parsePeriod } from '#domain/period.ts'
import type { AmountFigure, YearSum } from '#domain/sums.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import { type MoneyAxis, toMoneyAxis } from '#ui/chart/money-axis.ts'
import type { WaterfallDrawing, WaterfallStep } from '#ui/chart/waterfall-view.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { linesOf } from './quarter-group.ts'

interface Step {
  readonly figure: AmountFigure
  /** The level it starts from, in minor units; a total starts at zero. */
  readonly from: bigint
  readonly total: boolean
}

/** Four steps, each from where the one before it ended, and the year's own figure from zero. */
export function toYearDrawing(
  { year, quarters }: YearSum,
  context: FigureContext,
): WaterfallDrawing {
  const { locale } = context.here
  const words = messages(locale).softbank.charts.year
  const steps = [...stepsOf(quarters), { figure: year, from: 0n, total: true }]
  const levels = steps.map(({ figure, from }) => from + sizeOf(figure))
  const axis = toMoneyAxis(levels, year.quantity.money.currency, locale)
  const { unit, low, high, ticks } = axis
  const say = (figure: AmountFigure) => toFigureView(figure, context).accessible
  return {
    form: 'waterfall',
    span: 'full',
    alt: words.alt(
      year.period ? formatPeriod(year.period, locale, 'long') : '',
      messages(locale).softbank.charts.list(quarters.map(say)),
      say(year),
    ),
    ...{ unit, axis: { low, high, ticks } },
    steps: steps.map((step) => toStep(step, axis, context)),
    marks: steps.map(({ figure }) => toMark(figure, context)),
  }
}

function stepsOf(quarters: readonly AmountFigure[]): Step[] {
  let level = 0n
  return quarters.map((figure) => {
    const from = level
    level += sizeOf(figure)
    return { figure, from, total: false }
  })
}

function toStep(
  { figure, from, total }: Step,
  axis: MoneyAxis,
  context: FigureContext,
): WaterfallStep {
  const { locale } = context.here
  const words = messages(locale).softbank.charts
  const size = sizeOf(figure)
  const label = axis.label(size, figure.quantity.precision)
  const period = figure.period && parsePeriod(figure.period)
  const short = period ? messages(locale).periodPart[period.part] : ''
  return {
    markKey: figure.period ?? figure.id,
    tick: total ? words.year.total(words.fiscalYear(period ? period.fiscalYear : 0)) : short,
    from: axis.toChart(from),
    to: axis.toChart(from + size),
    total,
    tone: total ? 'japan' : size < 0n ? 'loss' : 'gain',
    label: total || size <= 0n ? label : words.year.up(label),
    gap: null,
  }
}

function toMark(figure: AmountFigure, context: FigureContext): MarkView {
  const { locale } = context.here
  return {
    key: figure.period ?? figure.id,
    name: figure.period ? formatPeriod(figure.period, locale, 'long') : figure.label[locale],
    lines: linesOf(figure, context),
    value: toFigureView(figure, context).value,
  }
}

function sizeOf({ quantity }: AmountFigure): bigint {
  return quantity.money.amount
}
