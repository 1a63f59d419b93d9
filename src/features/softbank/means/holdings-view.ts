import { formatDecimal } from '#domain/decimal.ts'
import { shareOfHoldings } from '#domain/net-assets.ts'
import { isQuantityError, parseQuantity } from '#domain/quantity.ts'
import type { HoldingsTable } from '#domain/softbank.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { formatWhen } from '#i18n/date.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity, formatTenths } from '#i18n/number.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type LinkedText, linkNames, linkParty, type NameBook } from '#ui/linked-text-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { toStatementFigure } from '../cell-view.ts'
import { type ReckonedView, toReckoned } from './reckoned-view.ts'

/** What stood behind the net asset value on one day. */
export interface HoldingsView {
  readonly key: string
  readonly title: string
  readonly caption: string
  readonly totals: readonly FigureView[]
  /** The same totals from their parts, with the sums. */
  readonly reckoned: readonly ReckonedView[]
  /** The one rate every dollar amount of the table is converted at. */
  readonly rateLine: string | null
  readonly items: readonly HoldingView[]
  readonly source: SourceMarkView
}

export interface HoldingView {
  readonly key: string
  /** Leads to whom it is a holding in. */
  readonly name: LinkedText
  readonly figure: FigureView
  /** As the record has it; null where it has none. */
  readonly share: string | null
  /** The value over the value of all holdings; null where that is not told. */
  readonly computed: ShareView | null
  readonly note: LinkedText | null
}

/** A share in percent that was worked out from the row and the total beside it. */
export interface ShareView {
  readonly text: string
  readonly value: string
}

/** The totals of a table; what else was told on its day stands where it belongs. */
const TOTALS = ['equity-value-of-holdings', 'net-debt', 'nav', 'ltv', 'arm-and-openai-share-of-nav']

/** Newest day first. */
export function toHoldings(
  tables: readonly HoldingsTable[],
  context: FigureContext,
): HoldingsView[] {
  return tables.toReversed().map((table) => toTable(table, context))
}

function toTable(table: HoldingsTable, context: FigureContext): HoldingsView {
  const { here, edition, names } = context
  const words = messages(here.locale).softbankMeans.holdings
  const day = formatWhen(table.on, here.locale)
  const items = table.items.map(({ name, party, figure, share }) => ({
    key: figure.id,
    name: linkHolding(name[here.locale], party, names),
    figure: toStatementFigure(figure, context),
    share: shareText(share, here.locale),
    computed: toShare(table, figure.measure, here.locale),
    note: figure.note && linkNames(figure.note[here.locale], names),
  }))
  const rate = items.find(({ figure }) => figure.converted)?.figure.converted?.line
  const totals = table.figures.filter(({ measure }) => TOTALS.includes(measure))
  return {
    key: table.id,
    title: words.on(day),
    caption: words.caption(day, statementUnit('JPY', here.locale)),
    totals: totals.map((figure) => toFigureView(figure, context)),
    reckoned: toReckoned(table, context),
    rateLine: rate ? words.rate(rate) : null,
    items,
    source: toSourceMark(evidenceOn(table.cites, edition.day), here),
  }
}

/** By the names it mentions, or all of it where it calls its party otherwise. */
function linkHolding(name: string, party: string | null, names: NameBook | undefined): LinkedText {
  const linked = linkNames(name, names)
  return linked === name ? linkParty(name, party, names) : linked
}

function shareText(share: string | null, locale: Locale): string | null {
  if (share === null) return null
  const quantity = parseQuantity(share)
  return isQuantityError(quantity) ? share : formatQuantity(quantity, locale, 'table')
}

export function toShare(table: HoldingsTable, measure: string, locale: Locale): ShareView | null {
  const tenths = shareOfHoldings(table, measure)
  if (tenths === null) return null
  return {
    text: formatTenths(tenths, locale),
    value: formatDecimal({ digits: tenths, scale: 1 }),
  }
}
