import { divideRounded } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { isQuantityError, parseQuantity } from '#domain/quantity.ts'
import type { HoldingsTable } from '#domain/softbank.ts'
import { evidenceOn } from '#domain/source.ts'
import { isAmount } from '#domain/sums.ts'
import type { Locale } from '#domain/text.ts'
import { formatWhen } from '#i18n/date.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity, formatTenths } from '#i18n/number.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { toStatementFigure } from './cell-view.ts'

/** What stood behind the net asset value on one day. */
export interface HoldingsView {
  readonly key: string
  readonly title: string
  readonly caption: string
  readonly totals: readonly FigureView[]
  /** The loan-to-value ratio from the parts, beside the one the company printed. */
  readonly ltv: string | null
  /** The one rate every dollar amount of the table is converted at. */
  readonly rateLine: string | null
  readonly items: readonly HoldingView[]
  readonly source: SourceMarkView
}

export interface HoldingView {
  readonly key: string
  readonly name: string
  readonly figure: FigureView
  /** Null where the source printed none. */
  readonly share: string | null
  readonly note: string | null
}

/** Newest day first. */
export function toHoldings(
  tables: readonly HoldingsTable[],
  context: FigureContext,
): HoldingsView[] {
  return tables.toReversed().map((table) => toTable(table, context))
}

function toTable(table: HoldingsTable, context: FigureContext): HoldingsView {
  const { here, edition } = context
  const all = messages(here.locale)
  const words = all.softbank.holdings
  const day = formatWhen(table.on, here.locale)
  const items = table.items.map(({ name, figure, share }) => ({
    key: figure.id,
    name: name[here.locale],
    figure: toStatementFigure(figure, context),
    share: shareText(share, here.locale),
    note: figure.note?.[here.locale] ?? null,
  }))
  const rate = items.find(({ figure }) => figure.converted)?.figure.converted?.line
  const ltv = ltvOf(table.figures, here.locale)
  return {
    key: table.id,
    title: words.on(day),
    caption: words.caption(day, statementUnit('JPY', here.locale)),
    totals: table.figures.map((figure) => toFigureView(figure, context)),
    ltv: ltv && words.ltv(ltv),
    rateLine: rate ? words.rate(rate) : null,
    items,
    source: toSourceMark(evidenceOn(table.cites, edition.day), here),
  }
}

function shareText(share: string | null, locale: Locale): string | null {
  if (share === null) return null
  const quantity = parseQuantity(share)
  return isQuantityError(quantity) ? share : formatQuantity(quantity, locale, 'table')
}

/** Net debt over the value of the holdings, one decimal; null unless both are told as amounts. */
function ltvOf(figures: readonly Figure[], locale: Locale): string | null {
  const [debt, value] = ['net-debt', 'equity-value-of-holdings'].map((measure) => {
    const figure = figures.find((each) => each.measure === measure)
    return figure && isAmount(figure) ? figure.quantity.money.amount : null
  })
  if (!debt || !value) return null
  return formatTenths(divideRounded(debt * 1000n, value), locale)
}
