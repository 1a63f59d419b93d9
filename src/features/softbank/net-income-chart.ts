import { growth } from '#domain/growth.ts'
import { type FiscalPeriod, parsePeriod, yearBefore } from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { type AmountFigure, isAmount } from '#domain/sums.ts'
import { formatGrowth } from '#i18n/growth.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { ChartTable, ChartView } from '#ui/chart/chart-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { figureOf, joinCaption, toStatementFigure } from './cell-view.ts'
import { gapsNote } from './gaps-note.ts'
import { type Quarter, toNetIncomeDrawing } from './net-income-bars.ts'
import { periodCell } from './period-cell.ts'
import { gapOf, type QuarterFacts } from './quarter-group.ts'
import { toPeriodRate } from './rate-view.ts'

/** The name the chart has in addresses, in the page and in the store of pictures. */
export const NET_INCOME_CHART = 'softbank-net-income'

/** Net income by quarter. Null while the edition knows no net income of any quarter. */
export function toNetIncomeChart(
  { reports, events }: QuarterFacts,
  context: FigureContext,
): ChartView | null {
  const quarters = toQuarters(reports)
  const known = quarters.flatMap(({ figure }) => (figure && isAmount(figure) ? [figure] : []))
  const latest = known.at(-1)
  const last = quarters.findLast(({ figure }) => figure !== null && figure === latest)
  if (!latest || !last) return null
  const base = known.find(({ period }) => period === yearBefore(last.period).key) ?? null
  const gaps = quarters.map(({ period, figure }) => ({
    period,
    reason: gapOf(figure, context),
  }))
  return {
    key: NET_INCOME_CHART,
    title: titleOf(quarters, context),
    lead: leadOf(last.period, latest, base, context),
    note: gapsNote(gaps, null, context.here.locale),
    source: sourceLine(
      known.map(({ cites }) => cites),
      context,
    ),
    drawing: toNetIncomeDrawing(quarters, events, [latest, base], context),
    table: tableOf(quarters, context),
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

function tableOf(quarters: readonly Quarter[], context: FigureContext): ChartTable {
  const { locale } = context.here
  const { softbank, negativeCaption } = messages(locale)
  const { charts, tables } = softbank
  const caption = charts.netIncome.caption(statementUnit('JPY', locale))
  return {
    caption: joinCaption([caption, negativeCaption], locale),
    columns: [
      { key: 'quarter', head: charts.quarter },
      { key: 'amount', head: charts.amount, numeric: true },
      { key: 'rate', head: charts.rate, numeric: true },
    ],
    rows: quarters.toReversed().map(({ period, figure }) => ({
      key: period.key,
      head: periodCell(period, context.here),
      cells: [
        figure
          ? { kind: 'figure', view: toStatementFigure(figure, context) }
          : { kind: 'text', text: tables.notInRecord },
        { kind: 'text', text: toPeriodRate(period, 'flow', context)?.text ?? tables.noRate },
      ],
    })),
  }
}

/** How many quarters in a row, up to the last known one, ended on the same side of zero. */
function titleOf(quarters: readonly Quarter[], { here }: FigureContext): string {
  const words = messages(here.locale).softbank.charts.netIncome
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
  const words = messages(locale).softbank.charts.netIncome
  const name = formatPeriod(period, locale, 'long')
  const amount = amountOf(latest, locale)
  if (base === null || base.presentation !== latest.presentation) return words.lead(name, amount)
  const change = growth(latest.quantity.money.amount, base.quantity.money.amount)
  return words.leadChange(name, amount, formatGrowth(change, locale), amountOf(base, locale))
}

function amountOf({ quantity }: AmountFigure, locale: 'en' | 'ja'): string {
  return formatMoney(quantity.money, locale, 'prose', quantity.precision)
}
