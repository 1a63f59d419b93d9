import { parsePeriod, yearBefore } from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { formatDay } from '#i18n/date.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext, FigureView } from '#ui/figure-view.ts'
import { figureOf, joinCaption, toStatementFigure } from '../cell-view.ts'
import { changeText } from '../change-view.ts'
import { type RateView, toPeriodRate } from '../rate-view.ts'

/** One line for each period, with the way to its page. */
export interface PeriodsView {
  readonly key: 'quarters' | 'years'
  readonly title: string
  /** What the pages of the periods hold, said once. */
  readonly lead: string | null
  readonly caption: string
  readonly periodHead: string
  readonly rows: readonly PeriodRow[]
}

export interface PeriodRow {
  readonly key: string
  readonly period: string
  readonly href: string
  /** Null where this edition has nothing of it. */
  readonly income: FigureView | null
  readonly change: string
  readonly rate: RateView | null
  /** Day of the results. */
  readonly results: string | null
  /** Said instead of the cells while the results are not out. */
  readonly across: string | null
}

/** Newest first. `all` are the reports of the kind, among them those a year before. */
export function toPeriods(
  key: 'quarters' | 'years',
  reports: readonly Report[],
  all: readonly Report[],
  context: FigureContext,
): PeriodsView {
  const { locale } = context.here
  const { softbank, softbankPeriod, negativeCaption } = messages(locale)
  const words = softbankPeriod.index
  return {
    key,
    title: words[key],
    lead: key === 'quarters' ? words.lead : null,
    caption: joinCaption(
      [words.caption[key](statementUnit('JPY', locale)), negativeCaption],
      locale,
    ),
    periodHead: softbank.tables.period[key === 'years' ? 'year' : 'quarter'],
    rows: reports.toReversed().map((report) => toRow(report, all, context)),
  }
}

function toRow(report: Report, all: readonly Report[], context: FigureContext): PeriodRow {
  const { locale } = context.here
  const { resultsOn, figures } = report
  const period = parsePeriod(report.period)
  const earlier = period && yearBefore(period)
  const before = all.find((each) => each.period === earlier?.key) ?? null
  const income = figureOf(report, 'net-income')
  const awaited = resultsOn === null && figures.length === 0
  return {
    key: report.period,
    period: formatPeriod(report.period, locale, 'long'),
    href: hrefTo(context.here, `/softbank/${report.period}`),
    income: income && toStatementFigure(income, context),
    change: changeText(income, figureOf(before, 'net-income'), context),
    rate: period && toPeriodRate(period, 'flow', context),
    results: resultsOn && formatDay(resultsOn, locale),
    across: awaited ? messages(locale).softbank.tables.notPublished : null,
  }
}
