import type { Figure } from '#domain/figure.ts'
import { type FiscalPeriod, parsePeriod } from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { type AmountFigure, isAmount } from '#domain/sums.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { ChartTable, ChartView } from '#ui/chart/chart-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { basisNote, basisWord } from './basis-note.ts'
import { figureOf, joinCaption, toStatementFigure } from './cell-view.ts'
import { gapsNote, joinNotes } from './gaps-note.ts'
import { periodCell } from './period-cell.ts'
import { gapOf, type QuarterFacts } from './quarter-group.ts'
import { type FundsMark, toVisionFundsDrawing } from './vision-funds-bars.ts'

/** The name the chart has in addresses, in the page and in the store of pictures. */
export const VISION_FUNDS_CHART = 'softbank-vision-funds'

const MEASURES = { income: 'svf-segment-income', gain: 'svf-investment-gain' } as const
/** The fiscal years shown, the latest with a figure among them. */
const YEARS = 3

/**
 * Segment income of the Vision Funds beside their gain on investments, by quarter over the latest fiscal
 * years. Null while the edition knows no gain of any quarter.
 */
export function toVisionFundsChart(
  { reports }: Pick<QuarterFacts, 'reports'>,
  context: FigureContext,
): ChartView | null {
  const { locale } = context.here
  const marks = toMarks(reports, locale)
  const known = marks.flatMap(({ figure }) => (figure && isAmount(figure) ? [figure] : []))
  const gains = marks.filter(({ series }) => series === 'gain')
  const counted = countGains(gains)
  const latest = gains.findLast(({ figure }) => figure !== null && isAmount(figure))
  if (!latest?.figure || !isAmount(latest.figure)) return null
  const words = messages(locale).softbank.charts.visionFunds
  const notes = [basisNote(gains, words.series.gain, locale), ...gapsOf(marks, context)]
  return {
    key: VISION_FUNDS_CHART,
    title: words.title(counted.gains, counted.known),
    lead: words.lead(formatPeriod(latest.period, locale, 'long'), amountOf(latest.figure, locale)),
    note: joinNotes(notes, locale),
    source: sourceLine(
      known.map(({ cites }) => cites),
      context,
    ),
    drawing: toVisionFundsDrawing(marks, counted, context),
    table: tableOf(marks, context),
  }
}

/** Two marks for each quarter, up to the last one with a number. */
function toMarks(reports: readonly Report[], locale: 'en' | 'ja'): readonly FundsMark[] {
  const quarters = reports.flatMap((report) => {
    const period = parsePeriod(report.period)
    return period ? [{ report, period }] : []
  })
  const last = quarters.findLast(({ report }) =>
    Object.values(MEASURES).some((measure) => isKnown(figureOf(report, measure))),
  )
  if (!last) return []
  const { fiscalYear, end } = last.period
  return quarters
    .filter(({ period }) => period.fiscalYear > fiscalYear - YEARS && period.end <= end)
    .flatMap(({ report, period }) =>
      (['income', 'gain'] as const).map((series) => toMark(series, report, period, locale)),
    )
}

function toMark(
  series: keyof typeof MEASURES,
  report: Report,
  period: FiscalPeriod,
  locale: 'en' | 'ja',
): FundsMark {
  const words = messages(locale).softbank.charts.visionFunds
  const figure = figureOf(report, MEASURES[series])
  const key = `${period.key}.${MEASURES[series]}`
  return { key, series, period, figure, word: words.series[series] }
}

function isKnown(figure: Figure | null): boolean {
  return figure !== null && isAmount(figure)
}

function countGains(gains: readonly FundsMark[]): {
  readonly gains: number
  readonly known: number
} {
  const amounts = gains.flatMap(({ figure }) => (figure && isAmount(figure) ? [figure] : []))
  const above = amounts.filter(({ quantity }) => quantity.money.amount > 0n)
  return { gains: above.length, known: amounts.length }
}

function gapsOf(marks: readonly FundsMark[], context: FigureContext): readonly (string | null)[] {
  return (['income', 'gain'] as const).map((series) => {
    const line = marks.filter((mark) => mark.series === series)
    const told = line.map(({ period, figure }) => ({ period, reason: gapOf(figure, context) }))
    return gapsNote(told, line[0]?.word ?? null, context.here.locale)
  })
}

function tableOf(marks: readonly FundsMark[], context: FigureContext): ChartTable {
  const { locale } = context.here
  const { softbank, negativeCaption } = messages(locale)
  const { charts, tables } = softbank
  const words = charts.visionFunds
  const caption = words.caption(statementUnit('JPY', locale))
  return {
    caption: joinCaption([caption, negativeCaption], locale),
    columns: [
      { key: 'quarter', head: charts.quarter },
      { key: 'measure', head: words.measure },
      { key: 'amount', head: words.amount, numeric: true },
      { key: 'presentation', head: words.presentation },
    ],
    rows: marks.map(({ key, word, period, figure }) => ({
      key,
      head: periodCell(period, context.here),
      cells: [
        { kind: 'text', text: word },
        figure
          ? { kind: 'figure', view: toStatementFigure(figure, context) }
          : { kind: 'text', text: tables.notInRecord },
        { kind: 'text', text: basisWord(figure, locale) },
      ],
    })),
  }
}

function amountOf({ quantity }: AmountFigure, locale: 'en' | 'ja'): string {
  return formatMoney(quantity.money, locale, 'prose', quantity.precision)
}
