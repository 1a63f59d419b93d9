import { parsePeriod } from '#domain/period.ts'
import type { Report } from '#domain/softbank.ts'
import { type AmountFigure, type YearSum, yearSums } from '#domain/sums.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney } from '#i18n/money.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { ChartTable, ChartView } from '#ui/chart/chart-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { joinCaption, toStatementFigure } from './cell-view.ts'
import { joinNotes } from './gaps-note.ts'
import { periodCell } from './period-cell.ts'
import { toPeriodRate } from './rate-view.ts'
import { toYearDrawing } from './year-steps.ts'

/** The name the chart has in addresses, in the page and in the store of pictures. */
export const YEAR_CHART = 'softbank-year'

/** What the chart of a year draws; quarters and years, each first to last. */
export interface YearFacts {
  readonly quarters: readonly Report[]
  readonly years: readonly Report[]
}

/** The latest year whose four quarters of net income are known, step by step to its own figure as filed. Null where there is none. */
export function toYearChart(
  { quarters, years }: YearFacts,
  context: FigureContext,
): ChartView | null {
  const sums = yearSums([...years, ...quarters])
  const year = sums.findLast((each) => each.year.measure === 'net-income')
  if (!year) return null
  const { locale } = context.here
  const words = messages(locale).softbank.charts.year
  return {
    key: YEAR_CHART,
    title: titleOf(year, context),
    lead: words.lead(nameOf(year.year, 'long', context), amountOf(year.year, locale)),
    note: noteOf(year, context),
    source: sourceLine(
      [year.year, ...year.quarters].map(({ cites }) => cites),
      context,
    ),
    drawing: toYearDrawing(year, context),
    table: tableOf(year, context),
  }
}

/** The quarter that weighs most on the side the year ended on; without it the year may have ended on the other. */
function titleOf({ year, quarters, sum }: YearSum, context: FigureContext): string {
  const { locale } = context.here
  const words = messages(locale).softbank.charts.year
  const total = year.quantity.money.amount
  const loss = total < 0n
  const most = quarters.reduce((a, b) => (heavier(b, a, loss) ? b : a))
  const rest = sum - most.quantity.money.amount
  const name = nameOf(most, 'part', context)
  const whole = nameOf(year, 'short', context)
  if (!loss && rest < 0n) return words.made(name, whole)
  if (loss && rest > 0n) return words.undid(name, whole)
  const [part, all] = [most, year].map((each) => amountOf(each, locale))
  return (loss ? words.worst : words.most)(name, whole, part ?? '', all ?? '')
}

function heavier(a: AmountFigure, b: AmountFigure, loss: boolean): boolean {
  const [x, y] = [a.quantity.money.amount, b.quantity.money.amount]
  return loss ? x < y : x > y
}

/** A sum is no finer than the coarsest of its parts. */
function coarsest(quarters: readonly AmountFigure[]): bigint {
  const all = quarters.map(({ quantity }) => quantity.precision)
  return all.reduce((most, each) => (each > most ? each : most), 1n)
}

/** What we computed, and whether the steps reach the total. */
function noteOf(
  { year, quarters, sum, agrees, onePresentation }: YearSum,
  context: FigureContext,
): string | null {
  const { locale } = context.here
  const words = messages(locale).softbank.charts.year
  const derived = quarters.filter(({ formula }) => formula !== null)
  const names = derived.map((each) => nameOf(each, 'short', context))
  const { currency } = year.quantity.money
  const added = formatMoney({ currency, amount: sum }, locale, 'prose', coarsest(quarters))
  const notes = [
    ...(names.length > 0 ? [words.derived(messages(locale).softbank.charts.list(names))] : []),
    ...(agrees ? [] : [words.differs(added, amountOf(year, locale))]),
    ...(year.doesNotSum ? [year.doesNotSum[locale]] : []),
    ...(onePresentation ? [] : [words.two]),
  ]
  return joinNotes(notes, locale)
}

function tableOf({ year, quarters }: YearSum, context: FigureContext): ChartTable {
  const { locale } = context.here
  const { softbank, negativeCaption } = messages(locale)
  const { charts, tables } = softbank
  const caption = charts.year.caption(
    nameOf(year, 'short', context),
    statementUnit(year.quantity.money.currency, locale),
  )
  return {
    caption: joinCaption([caption, negativeCaption], locale),
    columns: [
      { key: 'period', head: charts.year.period },
      { key: 'amount', head: charts.amount, numeric: true },
      { key: 'rate', head: charts.rate, numeric: true },
    ],
    rows: [...quarters, year].flatMap((figure) => {
      const period = figure.period && parsePeriod(figure.period)
      if (!period) return []
      const rate = toPeriodRate(period, 'flow', context)?.text ?? tables.noRate
      return {
        key: period.key,
        head: periodCell(period, context.here),
        cells: [
          { kind: 'figure', view: toStatementFigure(figure, context) },
          { kind: 'text', text: rate },
        ],
      }
    }),
  }
}

function nameOf(
  { period }: AmountFigure,
  form: 'long' | 'short' | 'part',
  { here: { locale } }: FigureContext,
): string {
  const fiscal = period && parsePeriod(period)
  if (!fiscal) return ''
  return form === 'part'
    ? messages(locale).periodPart[fiscal.part]
    : formatPeriod(fiscal, locale, form)
}

function amountOf({ quantity }: AmountFigure, locale: 'en' | 'ja'): string {
  return formatMoney(quantity.money, locale, 'prose', quantity.precision)
}
