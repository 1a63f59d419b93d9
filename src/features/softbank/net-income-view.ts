import { growth } from '#domain/growth.ts'
import { type FiscalPeriod, parsePeriod, yearBefore } from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { type AmountFigure, isAmount } from '#domain/sums.ts'
import { formatGrowth } from '#i18n/growth.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { QuarterBarsView } from '#ui/chart/quarter-bars-view.ts'
import type { FigureContext, FigureView } from '#ui/figure-view.ts'
import { figureOf, joinCaption, toStatementFigure } from './cell-view.ts'
import { type Quarter, toDrawing } from './net-income-drawing.ts'
import { type RateView, toPeriodRate } from './rate-view.ts'

/** The name the chart has in addresses, in the page and in the store of pictures. */
export const NET_INCOME_CHART = 'softbank-net-income'

/** Net income by quarter: what it shows in words, the drawing, and the same numbers as a table. */
export interface NetIncomeView {
  readonly finding: string
  readonly lead: string
  readonly drawing: QuarterBarsView
  readonly caption: string
  readonly rows: readonly NetIncomeRow[]
}

export interface NetIncomeRow {
  readonly key: string
  readonly quarter: string
  /** Null where the edition has nothing at all of the quarter. */
  readonly figure: FigureView | null
  readonly rate: RateView | null
}

/** Null while the edition knows no net income of any quarter. `reports` are quarters, first to last. */
export function toNetIncome(
  reports: readonly Report[],
  context: FigureContext,
): NetIncomeView | null {
  const quarters = toQuarters(reports)
  const known = quarters.flatMap(({ figure }) => (figure && isAmount(figure) ? [figure] : []))
  const latest = known.at(-1)
  const last = quarters.findLast(({ figure }) => figure !== null && figure === latest)
  if (!latest || !last) return null
  const { locale } = context.here
  const words = messages(locale)
  const base = known.find(({ period }) => period === yearBefore(last.period).key) ?? null
  const unit = statementUnit('JPY', locale)
  return {
    finding: findingOf(quarters, context),
    lead: leadOf(last.period, latest, base, context),
    drawing: toDrawing(quarters, [latest, base], context),
    caption: joinCaption([words.softbank.chart.caption(unit), words.negativeCaption], locale),
    rows: quarters.toReversed().map(({ period, figure }) => ({
      key: period.key,
      quarter: formatPeriod(period, locale, 'long'),
      figure: figure && toStatementFigure(figure, context),
      rate: toPeriodRate(period, 'flow', context),
    })),
  }
}

/** Up to the last quarter the edition says anything of; what is not out yet is no gap. */
function toQuarters(reports: readonly Report[]): Quarter[] {
  const quarters = reports.flatMap((report) => {
    const period = parsePeriod(report.period)
    return period ? [{ period, figure: figureOf(report, 'net-income') }] : []
  })
  return quarters.slice(0, quarters.findLastIndex(({ figure }) => figure !== null) + 1)
}

/** How many quarters in a row, up to the last known one, ended on the same side of zero. */
function findingOf(quarters: readonly Quarter[], { here }: FigureContext): string {
  const words = messages(here.locale).softbank.chart
  const backwards = quarters
    .toReversed()
    .map(({ figure }) => (figure && isAmount(figure) ? figure.quantity.money.amount : null))
  const recent = backwards.slice(backwards.findIndex((amount) => amount !== null))
  const loss = (recent[0] ?? 0n) < 0n
  const end = recent.findIndex((amount) => amount === null || amount < 0n !== loss)
  const count = end < 0 ? recent.length : end
  return loss ? words.lossStreak(count) : words.profitStreak(count)
}

function leadOf(
  period: FiscalPeriod,
  latest: AmountFigure,
  base: AmountFigure | null,
  { here: { locale } }: FigureContext,
): string {
  const words = messages(locale).softbank.chart
  const name = formatPeriod(period, locale, 'long')
  const amount = amountOf(latest, locale)
  if (base === null || base.presentation !== latest.presentation) return words.lead(name, amount)
  const change = growth(latest.quantity.money.amount, base.quantity.money.amount)
  return words.leadChange(name, amount, formatGrowth(change, locale), amountOf(base, locale))
}

function amountOf({ quantity }: AmountFigure, locale: 'en' | 'ja'): string {
  return formatMoney(quantity.money, locale, 'prose', quantity.precision)
}
