import type { Figure } from '#domain/figure.ts'
import { type FiscalPeriod, quarterBefore, yearBefore } from '#domain/period.ts'
import type { Measure, Report } from '#domain/softbank.ts'
import { formatRate } from '#i18n/conversion.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { figureOf, joinCaption, toStatementFigure } from '../cell-view.ts'
import { changeText } from '../change-view.ts'
import { ratesOf } from './rates-view.ts'

/** Every line of the accounts the period has, against the year before and the quarter before. */
export interface LinesView {
  readonly caption: string
  readonly now: string
  /** The periods it stands against, as heads of columns; null where the record has none. */
  readonly before: string | null
  readonly quarterBefore: string | null
  readonly rows: readonly LineRow[]
  /** Lines the record has no number for, each with the reason. */
  readonly missing: readonly { readonly line: string; readonly figure: FigureView }[]
  /** At which rates each column converts. */
  readonly rates: string
}

export interface LineRow {
  readonly key: string
  readonly line: string
  readonly now: FigureView
  readonly year: Against
  readonly quarter: Against
}

export interface Against {
  readonly figure: FigureView | null
  readonly change: string
}

/** The reports a period is set against; null where the edition has none, or there is no such period. */
export interface Bases {
  readonly year: Report | null
  readonly quarter: Report | null
}

export function basesOf(period: FiscalPeriod, reports: readonly Report[]): Bases {
  const find = (wanted: FiscalPeriod | null) =>
    reports.find((each) => each.period === wanted?.key) ?? null
  return { year: find(yearBefore(period)), quarter: find(quarterBefore(period)) }
}

export function toLines(
  period: FiscalPeriod,
  report: Report,
  bases: Bases,
  measures: readonly Measure[],
  context: FigureContext,
): LinesView {
  const { locale } = context.here
  const all = messages(locale)
  const words = all.softbankPeriod.lines
  const name = (each: FiscalPeriod | null) => (each ? formatPeriod(each, locale, 'short') : '')
  const [year, quarter] = [yearBefore(period), quarterBefore(period)]
  const told = [period, bases.year && year, bases.quarter && quarter].flatMap((each) => each ?? [])
  const lines = measures.flatMap(({ id, label }) => {
    const figure = figureOf(report, id)
    return figure ? [{ figure, line: label[locale] }] : []
  })
  return {
    caption: joinCaption(
      [
        all.softbank.tables.caption(words.caption(name(period)), statementUnit('JPY', locale)),
        all.negativeCaption,
      ],
      locale,
    ),
    now: name(period),
    before: bases.year && words.before(name(year)),
    quarterBefore: bases.quarter && words.quarterBefore(name(quarter)),
    rows: lines
      .filter(({ figure }) => figure.quantity.kind !== 'missing')
      .map(({ figure, line }) => toRow(figure, line, bases, context)),
    missing: lines
      .filter(({ figure }) => figure.quantity.kind === 'missing')
      .map(({ figure, line }) => ({ line, figure: toFigureView(figure, context) })),
    rates: words.converted(
      told.map((each) => ratesText(each, context)).join(all.softbankPeriod.lines.between),
    ),
  }
}

function toRow(figure: Figure, line: string, bases: Bases, context: FigureContext): LineRow {
  const against = (base: Report | null): Against => {
    const before = figureOf(base, figure.measure)
    return {
      figure: before && toStatementFigure(before, context),
      change: changeText(figure, before, context),
    }
  }
  return {
    key: figure.measure,
    line,
    now: toStatementFigure(figure, context),
    year: against(bases.year),
    quarter: against(bases.quarter),
  }
}

function ratesText(period: FiscalPeriod, context: FigureContext): string {
  const { locale } = context.here
  const { softbank, softbankPeriod } = messages(locale)
  const { mean, end } = ratesOf(period, context)
  const [flows, stocks] = [mean, end].map((rate) =>
    rate ? formatRate(rate, locale, 'table') : softbank.tables.noRate,
  )
  return softbankPeriod.lines.rates(
    formatPeriod(period, locale, 'short'),
    flows ?? '',
    stocks ?? '',
  )
}
