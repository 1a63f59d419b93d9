import type { Figure } from '#domain/figure.ts'
import { parseWhen } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { formatPresentation } from '#i18n/presentation.ts'
import type { ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import type { LineDot, LineDrawing } from '#ui/chart/line-view.ts'
import type { Axis } from '#ui/chart/money-axis.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { toStatementFigure } from './cell-view.ts'
import { periodCell } from './period-cell.ts'
import { placeOf, type QuarterEnd, type QuarterEnds, yearsOf } from './quarter-ends.ts'

/** What one line of positions has of its own. */
export interface LineWords {
  readonly key: string
  readonly title: string
  readonly lead: string
  readonly name: string
  readonly column: string
  readonly caption: string
  readonly axis: Axis & { readonly unit: string }
  /** A figure as a number of the axis; null where it is none. */
  readonly valueOf: (figure: Figure) => number | null
  readonly labelOf: (figure: Figure) => string
}

/** A measure at the end of each quarter as a line, and its numbers, newest first. */
export function toPositionLine(
  ends: QuarterEnds,
  words: LineWords,
  context: FigureContext,
): ChartView {
  return {
    ...{ key: words.key, title: words.title, lead: words.lead, note: noteOf(ends, context) },
    source: sourceLine(
      ends.known.map(({ figure }) => figure.cites),
      context,
    ),
    drawing: toDrawing(ends, words, context),
    table: {
      caption: words.caption,
      columns: [
        { key: 'quarter', head: messages(context.here.locale).softbankLines.quarter },
        { key: 'value', head: words.column, numeric: true },
      ],
      rows: ends.all.toReversed().map((end) => toRow(end, context)),
    },
  }
}

function noteOf({ all, known, startsLate }: QuarterEnds, { here: { locale } }: FigureContext) {
  const words = messages(locale).softbankLines
  const [first] = all
  const gaps = all.length - known.length
  const sentences = [
    ...(gaps > 0 ? [words.gaps(gaps, all.length)] : []),
    ...(startsLate && first ? [words.start(formatPeriod(first.period, locale, 'long'))] : []),
    ...(known.some(({ figure }) => figure.qualifier !== null) ? [words.open] : []),
  ]
  return sentences.length > 0 ? sentences.join(locale === 'ja' ? '' : ' ') : null
}

function toDrawing(ends: QuarterEnds, words: LineWords, context: FigureContext): LineDrawing {
  const { locale } = context.here
  const said = messages(locale).softbankLines
  return {
    form: 'line',
    alt: altOf(ends, words, context),
    span: 'half',
    unit: words.axis.unit,
    axis: { low: words.axis.low, high: words.axis.high, ticks: words.axis.ticks },
    ticks: yearsOf(ends.all).map(({ year, at }) => ({ at, text: said.year(year) })),
    series: [
      {
        ...{ key: words.key, name: words.column, tone: 'slate' },
        dots: ends.all.map((end, index) => toDot(end, ends.all.slice(0, index), words, context)),
      },
    ],
    events: [],
    marks: ends.all.map((end) => toMark(end, context)),
  }
}

function toDot(
  { period, figure }: QuarterEnd,
  before: readonly QuarterEnd[],
  words: LineWords,
  context: FigureContext,
): LineDot {
  const value = figure && words.valueOf(figure)
  const last = before.findLast((end) => end.figure !== null && words.valueOf(end.figure) !== null)
  const basis = figure?.presentation ?? null
  const changed = value !== null && last !== undefined && last.figure?.presentation !== basis
  return {
    markKey: period.key,
    at: placeOf(period.end),
    value,
    label: figure && value !== null ? words.labelOf(figure) : '',
    gap: value === null ? reasonOf(figure, context) : null,
    cut: changed ? cutWord(basis, context) : null,
    firmness: figure?.qualifier ? 'outlined' : 'solid',
  }
}

/** The basis from which a line is told on; said without its name where the record has none. */
function cutWord(basis: string | null, { here: { locale } }: FigureContext): string {
  return basis === null
    ? messages(locale).softbank.latest.notCompared
    : formatPresentation(basis, locale)
}

function reasonOf(figure: Figure | null, context: FigureContext): string {
  const { notInRecord } = messages(context.here.locale).softbank.tables
  return figure ? toFigureView(figure, context).text : notInRecord
}

function toMark({ period, figure }: QuarterEnd, context: FigureContext): MarkView {
  const { locale } = context.here
  const view = figure && toFigureView(figure, context)
  const converted = view?.converted ? [`${view.converted.text} ${view.converted.line}`] : []
  return {
    key: period.key,
    name: messages(locale).softbankLines.end(formatPeriod(period, locale, 'long')),
    lines: [view?.text ?? reasonOf(figure, context), ...converted],
    value: view?.value ?? '',
  }
}

function toRow({ period, figure }: QuarterEnd, context: FigureContext): ChartRow {
  const { locale } = context.here
  const head = messages(locale).softbankLines.end(formatPeriod(period, locale, 'long'))
  return {
    key: period.key,
    head: periodCell(period, context.here, head),
    cells: [
      figure
        ? { kind: 'figure', view: toStatementFigure(figure, context) }
        : { kind: 'text', text: reasonOf(figure, context) },
    ],
  }
}

function altOf(ends: QuarterEnds, { name }: LineWords, context: FigureContext): string {
  const { locale } = context.here
  const words = messages(locale).softbankLines
  const say = (figure: Figure) => toFigureView(figure, context).accessible
  const [first = '', last = ''] = [ends.all.at(0), ends.all.at(-1)].map((end) =>
    end ? formatPeriod(end.period, locale, 'long') : '',
  )
  const [low, high] = [say(ends.lowest.figure), say(ends.highest.figure)]
  if (ends.all.length === 1) return words.alone(name, first, low)
  return words.alt(name, first, last, low, high, ends.all.length - ends.known.length)
}

/** How the latest number stands among all, in words; nothing while there are too few to say. */
export function extremeOf(
  { known, latest, lowest, highest }: QuarterEnds,
  { here: { locale } }: FigureContext,
): string {
  const words = messages(locale).softbankLines.extreme
  if (known.length < 3) return ''
  if (latest === highest) return words.highest
  return latest === lowest ? words.lowest : ''
}

/** The month a quarter ends in. */
export function monthOf({ period }: QuarterEnd, { here: { locale } }: FigureContext): string {
  const month = parseWhen(period.end.slice(0, 7))
  return month ? formatWhen(month, locale) : period.end
}
