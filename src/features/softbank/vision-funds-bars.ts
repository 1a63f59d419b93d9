import { abs } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { type AmountFigure, isAmount } from '#domain/sums.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { BarMark, BarsDrawing } from '#ui/chart/bars-view.ts'
import { type MoneyAxis, toMoneyAxis } from '#ui/chart/money-axis.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { basisWord } from './basis-note.ts'
import { gapOf, linesOf, toQuarterGroup } from './quarter-group.ts'

/** One line of the Vision Funds in one quarter. */
export interface FundsMark {
  readonly key: string
  readonly series: 'income' | 'gain'
  readonly word: string
  readonly period: FiscalPeriod
  readonly figure: Figure | null
}

/** How many of the longest bars are labelled. */
const NOTED = 8

/** Pairs of bars; `counted` are the quarters with a gain, of those with a number. */
export function toVisionFundsDrawing(
  marks: readonly FundsMark[],
  counted: { readonly gains: number; readonly known: number },
  context: FigureContext,
): BarsDrawing {
  const { locale } = context.here
  const words = messages(locale).softbank.charts.visionFunds
  const known = marks.flatMap(({ figure }) => (figure && isAmount(figure) ? [figure] : []))
  const axis = toMoneyAxis(known.map(sizeOf), 'JPY', locale)
  const longest = known.toSorted((a, b) => (abs(sizeOf(a)) > abs(sizeOf(b)) ? -1 : 1))
  const noted = longest.slice(0, NOTED)
  const { unit, low, high, ticks } = axis
  const quarters = marks.filter(({ series }) => series === 'gain').map(({ period }) => period)
  const [first = '', last = ''] = [quarters.at(0), quarters.at(-1)].map((each) =>
    each ? formatPeriod(each, locale, 'long') : '',
  )
  return {
    form: 'bars',
    span: 'full',
    alt: words.alt(first, last, counted.gains, counted.known),
    ...{ unit, axis: { low, high, ticks }, stacked: false },
    series: [
      { key: 'income', word: words.series.income, tone: 'ink', accent: 'ink' },
      { key: 'gain', word: words.series.gain, tone: 'japan', accent: 'japan' },
    ],
    groups: quarters.map((period, index) => ({
      ...toQuarterGroup(period, index, locale),
      bars: marks
        .filter((mark) => mark.period.key === period.key)
        .map((mark) => toBar(mark, axis, noted, context)),
    })),
    marks: marks.map((mark) => toMarkView(mark, context)),
    events: [],
  }
}

function toBar(
  { key, series, figure }: FundsMark,
  axis: MoneyAxis,
  noted: readonly Figure[],
  context: FigureContext,
): BarMark {
  const amount = figure && isAmount(figure) ? figure : null
  return {
    markKey: key,
    series,
    value: amount && axis.toChart(sizeOf(amount)),
    label: amount ? axis.label(sizeOf(amount), amount.quantity.precision) : '',
    strong: false,
    noted: amount !== null && noted.includes(amount),
    gap: gapOf(figure, context),
  }
}

function toMarkView({ key, word, period, figure }: FundsMark, context: FigureContext) {
  const { locale } = context.here
  const basis = basisWord(figure, locale)
  const told = figure?.presentation && isAmount(figure) ? [basis] : []
  return {
    key,
    name: messages(locale).softbank.charts.of(word, formatPeriod(period, locale, 'long')),
    lines: [...linesOf(figure, context), ...told],
    value: figure ? toFigureView(figure, context).value : '',
  }
}

function sizeOf({ quantity }: AmountFigure): bigint {
  return quantity.money.amount
}
