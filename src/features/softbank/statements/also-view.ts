import type { Figure } from '#domain/figure.ts'
import type { Measure, Report } from '#domain/softbank.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'

/** Figures told with a period's results that are no line of the tables. */
export interface AlsoView {
  readonly key: string
  readonly period: string
  readonly title: string
  readonly figures: readonly AlsoFigure[]
}

export interface AlsoFigure {
  readonly figure: FigureView
  readonly label: LinkedText
  /** Set where it stands for another time than the period it was told with. */
  readonly when: string | null
  readonly note: LinkedText | null
}

/** Newest period first; periods with nothing of the kind are left out. */
export function toAlso(
  part: 'quarter' | 'year',
  reports: readonly Report[],
  measures: readonly Measure[],
  context: FigureContext,
): AlsoView[] {
  const { locale } = context.here
  const title = messages(locale).softbankStatements.also[part]
  return reports.toReversed().flatMap((report) => {
    const figures = report.figures.filter(
      ({ measure, period }) =>
        period !== report.period || !measures.some(({ id }) => id === measure),
    )
    if (figures.length === 0) return []
    return [
      {
        key: report.period,
        period: formatPeriod(report.period, locale, 'long'),
        title,
        figures: figures.map((figure) => toAlsoFigure(figure, report, context)),
      },
    ]
  })
}

function toAlsoFigure(figure: Figure, report: Report, context: FigureContext): AlsoFigure {
  const { locale } = context.here
  const { label, period, on, note } = figure
  const when = period ? formatPeriod(period, locale, 'long') : formatWhen(on, locale)
  return {
    figure: toFigureView(figure, context),
    label: linkNames(label[locale], context.names),
    when: period === report.period ? null : when,
    note: note && linkNames(note[locale], context.names),
  }
}
