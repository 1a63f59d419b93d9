import type { Figure } from '#domain/figure.ts'
import type { Report } from '#domain/softbank.ts'
import type { Locale } from '#domain/text.ts'
import { formatStatement } from '#i18n/in-unit.ts'
import { formatMissing, withQualifier } from '#i18n/number.ts'
import { formatPeriod } from '#i18n/period.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** A figure in a table of results: digits only, in the unit of the table's caption. */
export function toStatementFigure(figure: Figure, context: FigureContext): FigureView {
  const { locale } = context.here
  const { quantity, qualifier } = figure
  const view = toFigureView(figure, context, 'table')
  if (quantity.kind === 'missing') {
    return { ...view, accessible: formatMissing(quantity.reason, locale, 'accessible') }
  }
  if (quantity.kind !== 'money') return view
  const digits = formatStatement(quantity.money, locale, quantity.precision)
  return { ...view, text: withQualifier(digits, qualifier, locale) }
}

/** The report's figure of a measure for the report's own period. */
export function figureOf(report: Report | null, measure: string): Figure | null {
  if (report === null) return null
  const { figures, period } = report
  return figures.find((each) => each.measure === measure && each.period === period) ?? null
}

/** `Net sales, Q4 FY2024`. */
export function nameWithPeriod({ label, period }: Figure, { here }: FigureContext): string {
  const name = label[here.locale]
  if (period === null) return name
  return `${name}${here.locale === 'ja' ? '、' : ', '}${formatPeriod(period, here.locale, 'short')}`
}

/** What a table shows, then its unit and its marks, as sentences. */
export function joinCaption(parts: readonly string[], locale: Locale): string {
  return parts.join(locale === 'ja' ? '。' : '. ')
}
