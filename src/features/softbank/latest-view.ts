import { parsePeriod, yearBefore } from '#domain/period.ts'
import type { Measure, Report } from '#domain/softbank.ts'
import { isAmount } from '#domain/sums.ts'
import { formatDay } from '#i18n/date.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { figureOf, joinCaption, toStatementFigure } from './cell-view.ts'
import { changeText } from './change-view.ts'

/** The latest quarter whose net income the edition knows, against the same quarter a year before. */
export interface LatestView {
  readonly title: string
  readonly lead: string
  readonly results: string | null
  readonly now: LatestSide
  readonly before: LatestSide | null
  readonly change: string
  readonly caption: string
  readonly rows: readonly LatestRow[]
}

export interface LatestSide {
  readonly period: string
  readonly figure: FigureView
}

export interface LatestRow {
  readonly key: string
  readonly line: string
  readonly now: FigureView | null
  readonly before: FigureView | null
  readonly change: string
}

export function toLatest(
  quarters: readonly Report[],
  measures: readonly Measure[],
  context: FigureContext,
): LatestView | null {
  const report = quarters.findLast((each) => {
    const figure = figureOf(each, 'net-income')
    return figure !== null && isAmount(figure)
  })
  const figure = report && figureOf(report, 'net-income')
  const period = report && parsePeriod(report.period)
  if (!report || !figure || !period) return null
  const { locale } = context.here
  const all = messages(locale)
  const words = all.softbank.latest
  const earlier = yearBefore(period)
  const base = quarters.find((each) => each.period === earlier.key) ?? null
  const before = figureOf(base, 'net-income')
  const name = formatPeriod(period, locale, 'long')
  const earlierName = formatPeriod(earlier, locale, 'long')
  return {
    title: words.title(formatPeriod(period, locale, 'short')),
    lead: words.lead(name, earlierName),
    results: report.resultsOn && words.results(formatDay(report.resultsOn, locale)),
    now: { period: name, figure: toFigureView(figure, context) },
    before: before && { period: earlierName, figure: toFigureView(before, context) },
    change: changeText(figure, before, context),
    caption: captionOf(context),
    rows: toRows(report, base, measures, context),
  }
}

function captionOf({ here: { locale } }: FigureContext): string {
  const { softbank, negativeCaption } = messages(locale)
  const unit = statementUnit('JPY', locale)
  return joinCaption(
    [softbank.tables.caption(softbank.latest.caption, unit), negativeCaption],
    locale,
  )
}

/** Every line that at least one of the two quarters has a number for. */
function toRows(
  now: Report,
  before: Report | null,
  measures: readonly Measure[],
  context: FigureContext,
): LatestRow[] {
  return measures.flatMap(({ id, label }) => {
    const pair = [figureOf(now, id), figureOf(before, id)] as const
    if (pair.every((figure) => figure === null || figure.quantity.kind === 'missing')) return []
    const [first, second] = pair
    return [
      {
        key: id,
        line: label[context.here.locale],
        now: first && toStatementFigure(first, context),
        before: second && toStatementFigure(second, context),
        change: changeText(first, second, context),
      },
    ]
  })
}
