import { type Money, toPlain } from '#domain/money.ts'
import type { Payout } from '#domain/payout.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { MarkView, Tone } from '#ui/chart/drawing.ts'
import type { LineDrawing, LineSeries } from '#ui/chart/line-view.ts'
import { type MoneyAxis, toMoneyAxis } from '#ui/chart/money-axis.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { amountText, yearsText } from './amount-text.ts'
import { SERVING } from './share-formula.ts'
import { type YearPart, yearAmounts } from './years-view.ts'

const TOTAL_LINES = 'payout-totals'

type Line = 'japan' | 'us' | 'unpaid'

/** The part of the table each line draws, and its tone. */
const LINES: Readonly<Record<Line, readonly [YearPart, Tone]>> = {
  japan: ['japan-so-far', 'japan'],
  us: ['us-so-far', 'us'],
  unpaid: ['unpaid', 'slate'],
}

interface Point {
  readonly line: Line
  readonly year: number
  readonly amount: Money<'USD'>
}

/** What has gone to each side by the end of each year, and what is still due to Japan. */
export function toTotalLines(payout: Payout, context: FigureContext): ChartView {
  const { locale } = context.here
  const { payoutYears } = messages(locale)
  const words = payoutYears.lines
  const points = pointsOf(payout)
  const axis = toMoneyAxis(
    points.map(({ amount }) => amount.amount),
    'USD',
    locale,
  )
  const title = words.title({
    span: yearsText(payout.years.length, locale),
    ...{ japan: amountText(payout.japan, locale), us: amountText(payout.us, locale) },
  })
  return {
    ...{ key: TOTAL_LINES, title, lead: words.lead, note: isShared(payout) ? words.note : null },
    source: [{ text: payoutYears.source }],
    drawing: { ...toDrawing(payout, points, axis, locale), alt: words.alt(title) },
    table: {
      caption: words.caption(axis.unit),
      columns: [
        { key: 'year', head: words.heads.year },
        { key: 'series', head: words.heads.series },
        { key: 'amount', head: words.heads.amount, numeric: true },
      ],
      rows: points.map((point) => toRow(point, locale)),
    },
  }
}

/** Half and half for a while: two lines then look like one. */
function isShared({ rule, years }: Payout): boolean {
  return SERVING[rule] === 'both' && years.some(({ first }) => first.amount > 0n)
}

function pointsOf(payout: Payout): readonly Point[] {
  const rows = yearAmounts(payout)
  return (['japan', 'us', 'unpaid'] as const).flatMap((line) =>
    rows.flatMap(({ year, amounts }): readonly Point[] => {
      const amount = amounts[LINES[line][0]]
      return amount ? [{ line, year, amount }] : []
    }),
  )
}

function keyOf({ line, year }: Point): string {
  return `${line}-${year}`
}

function toDrawing(
  { years }: Payout,
  points: readonly Point[],
  axis: MoneyAxis,
  locale: Locale,
): Omit<LineDrawing, 'alt'> {
  const used = (['japan', 'us', 'unpaid'] as const).filter((line) =>
    points.some((point) => point.line === line),
  )
  return {
    ...{ form: 'line', span: 'half', unit: axis.unit, events: [] },
    axis: { low: axis.low, high: axis.high, ticks: axis.ticks },
    // A year is named from half a year before the dot at its end.
    ticks: years.map(({ year }) => ({ at: year - 0.5, text: `${year}` })),
    series: used.map((line) => toSeries(line, points, axis, locale)),
    marks: points.map((point) => toMark(point, locale)),
  }
}

function toSeries(
  line: Line,
  points: readonly Point[],
  axis: MoneyAxis,
  locale: Locale,
): LineSeries {
  return {
    ...{ key: line, name: messages(locale).payoutYears.lines.series[line], tone: LINES[line][1] },
    dots: points
      .filter((point) => point.line === line)
      .map((point) => ({
        ...{ markKey: keyOf(point), at: point.year, value: axis.toChart(point.amount.amount) },
        ...{ label: amountText(point.amount, locale), gap: null, cut: null },
        firmness: 'tinted' as const,
      })),
  }
}

function toMark(point: Point, locale: Locale): MarkView {
  const words = messages(locale).payoutYears
  const said = words.amount(words.lines.series[point.line], amountText(point.amount, locale))
  return {
    ...{ key: keyOf(point), name: words.year(point.year), value: toPlain(point.amount) },
    lines: [said],
  }
}

function toRow(point: Point, locale: Locale): ChartRow {
  return {
    key: keyOf(point),
    head: { kind: 'text', text: `${point.year}` },
    cells: [
      { kind: 'text', text: messages(locale).payoutYears.lines.series[point.line] },
      { kind: 'computed', value: toPlain(point.amount), text: amountText(point.amount, locale) },
    ],
  }
}
