import { abs } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { growth } from '#domain/growth.ts'
import type { Report } from '#domain/softbank.ts'
import { type AmountFigure, isAmount } from '#domain/sums.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatTenths, withQualifier } from '#i18n/number.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { toMoneyAxis } from '#ui/chart/money-axis.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { extremeOf, monthOf, toPositionLine } from './position-line.ts'
import { type QuarterEnds, toQuarterEnds } from './quarter-ends.ts'

export const NAV_CHART = 'softbank-nav'

/** Net asset value at each quarter's end. Null while the edition knows none. `reports` are quarters, first to last. */
export function toNavChart(reports: readonly Report[], context: FigureContext): ChartView | null {
  const ends = toQuarterEnds(reports, 'nav', isYen, (a, b) => Number(amountOf(a) - amountOf(b)))
  if (ends === null) return null
  const { locale } = context.here
  const words = messages(locale).softbankLines.nav
  const axis = toMoneyAxis(
    ends.known.map(({ figure }) => amountOf(figure)),
    'JPY',
    locale,
  )
  const labelOf = (figure: Figure) =>
    isYen(figure) ? axis.label(figure.quantity.money.amount, figure.quantity.precision) : ''
  return toPositionLine(
    ends,
    {
      ...{ key: NAV_CHART, title: titleOf(ends, context), lead: words.lead, name: words.name },
      ...{ column: words.column, caption: words.caption(statementUnit('JPY', locale)), axis },
      valueOf: (figure) => (isYen(figure) ? axis.toChart(amountOf(figure)) : null),
      labelOf: (figure) => withQualifier(labelOf(figure), figure.qualifier, locale),
    },
    context,
  )
}

/** The latest known value against the same quarter a year before. */
function titleOf(ends: QuarterEnds, context: FigureContext): string {
  const { locale } = context.here
  const words = messages(locale).softbankLines.nav
  const { latest, base } = ends
  const month = monthOf(latest, context)
  const [now, extreme] = [toFigureView(latest.figure, context).text, extremeOf(ends, context)]
  const change = base && growth(amountOf(latest.figure), amountOf(base.figure))
  if (change?.kind !== 'percent') return words.now(month, now, extreme)
  const { tenths } = change
  if (tenths === 0n) return words.same(month, now, extreme)
  const percent = formatTenths(abs(tenths), locale)
  const rough = latest.figure.qualifier ?? base?.figure.qualifier
  const by = withQualifier(percent, rough ? 'about' : null, locale)
  return tenths > 0n ? words.up(month, by, now, extreme) : words.down(month, by, now, extreme)
}

function isYen(figure: Figure): figure is AmountFigure {
  return isAmount(figure) && figure.quantity.money.currency === 'JPY'
}

/** Only asked of figures that are amounts. */
function amountOf({ quantity }: Figure): bigint {
  return quantity.kind === 'money' ? quantity.money.amount : 0n
}
