import type { Figure } from '#domain/figure.ts'
import { parsePeriod, yearBefore } from '#domain/period.ts'
import type { Measure, Report } from '#domain/softbank.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext, FigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { figureOf, joinCaption, toStatementFigure } from '../cell-view.ts'
import { changeText } from '../change-view.ts'
import { type Presentations, presentationsOf } from '../presentations.ts'
import { type RateView, toPeriodRate } from '../rate-view.ts'

export type Part = 'quarter' | 'year'

/** One table of results: the flows of each period, or where things stood at its end. */
export interface StatementView {
  readonly key: string
  readonly caption: string
  readonly periodHead: string
  readonly rateHead: string
  /** Set where the rows say how net income moved on the year. */
  readonly changeHead: string | null
  readonly resultsHead: string
  readonly measures: readonly { readonly key: string; readonly word: string }[]
  readonly rows: readonly StatementRow[]
  /** Letters that mark the cells of a column that has more than one accounting presentation. */
  readonly presentations: readonly { readonly mark: string; readonly word: string }[]
}

export interface StatementRow {
  readonly key: string
  readonly period: string
  /** The period's own page. */
  readonly href: string
  readonly rate: RateView | null
  readonly change: string
  readonly cells: readonly StatementCell[]
  readonly results: { readonly day: string; readonly source: SourceMarkView } | null
  /** Said instead of the cells while the results are not out. */
  readonly across: string | null
}

export interface StatementCell {
  readonly key: string
  /** Null where this edition has nothing of it. */
  readonly figure: FigureView | null
  readonly mark: string | null
}

/** The table of flows, then that of stocks if the edition has any; newest period first. */
export function toStatements(
  part: Part,
  reports: readonly Report[],
  measures: readonly Measure[],
  context: FigureContext,
): StatementView[] {
  return (['flow', 'stock'] as const).flatMap((basis) => {
    const columns = measures.filter((measure) => measure.basis === basis)
    const any = reports.some((report) => columns.some(({ id }) => figureOf(report, id)))
    return any ? [toStatement(part, basis, reports, columns, context)] : []
  })
}

function toStatement(
  part: Part,
  basis: 'flow' | 'stock',
  reports: readonly Report[],
  columns: readonly Measure[],
  context: FigureContext,
): StatementView {
  const { locale } = context.here
  const all = messages(locale)
  const words = all.softbank.tables
  const what = all.softbankStatements[basis === 'flow' ? 'flows' : 'stocks'][part]
  const presentations = presentationsOf(reports, columns, locale)
  return {
    key: `${part}-${basis}`,
    caption: joinCaption(
      [words.caption(what, statementUnit('JPY', locale)), all.negativeCaption],
      locale,
    ),
    periodHead: words.period[part],
    rateHead: basis === 'flow' ? words.meanRate : words.endRate,
    changeHead: basis === 'flow' ? words.change : null,
    resultsHead: words.resultsOn,
    measures: columns.map(({ id, label }) => ({ key: id, word: label[locale] })),
    rows: reports
      .toReversed()
      .map((report) => toRow(report, reports, basis, columns, presentations, context)),
    presentations: presentations.legend,
  }
}

function toRow(
  report: Report,
  reports: readonly Report[],
  basis: 'flow' | 'stock',
  columns: readonly Measure[],
  presentations: Presentations,
  context: FigureContext,
): StatementRow {
  const { here, edition } = context
  const { locale } = here
  const { resultsOn, cites, figures } = report
  const period = parsePeriod(report.period)
  const awaited = resultsOn === null && figures.length === 0
  return {
    key: report.period,
    period: formatPeriod(report.period, locale, 'long'),
    href: hrefTo(here, `/softbank/${report.period}`),
    rate: period && toPeriodRate(period, basis, context),
    change: changeOnYear(report, reports, context),
    cells: awaited ? [] : columns.map(({ id }) => toCell(report, id, presentations, context)),
    results: resultsOn && {
      day: formatDay(resultsOn, locale),
      source: toSourceMark(evidenceOn(cites, edition.day), here),
    },
    across: awaited ? messages(locale).softbank.tables.notPublished : null,
  }
}

function toCell(
  report: Report,
  measure: string,
  presentations: Presentations,
  context: FigureContext,
): StatementCell {
  const figure: Figure | null = figureOf(report, measure)
  return {
    key: measure,
    figure: figure && toStatementFigure(figure, context),
    mark: figure && presentations.markOf(figure),
  }
}

/** Net income against the same period a year before. */
function changeOnYear(report: Report, reports: readonly Report[], context: FigureContext): string {
  const period = parsePeriod(report.period)
  const earlier = period && yearBefore(period)
  const before = reports.find((each) => each.period === earlier?.key) ?? null
  return changeText(figureOf(report, 'net-income'), figureOf(before, 'net-income'), context)
}
