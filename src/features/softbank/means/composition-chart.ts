import { formatDecimal } from '#domain/decimal.ts'
import { shareOfHoldings } from '#domain/net-assets.ts'
import type { HoldingsTable } from '#domain/softbank.ts'
import { formatWhen } from '#i18n/date.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatTenths } from '#i18n/number.ts'
import type { ChartRow, ChartView } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import type { RowView } from '#ui/chart/row-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { toStatementFigure } from '../cell-view.ts'
import { bySize, toldTables } from './shares-view.ts'

export const COMPOSITION_CHART = 'softbank-composition'

/** One holding of one day: its bar, what it says, and its row of the table. */
interface PartRow {
  readonly row: RowView
  readonly mark: MarkView
  readonly table: ChartRow
}

/** The latest table of holdings beside the first, each holding as a share of that day’s. Null without one. */
export function toCompositionChart(
  tables: readonly HoldingsTable[],
  context: FigureContext,
): ChartView | null {
  const told = toldTables(tables)
  const [first, last] = [told.at(0), told.at(-1)]
  if (!first || !last) return null
  const { locale } = context.here
  const words = messages(locale).softbankMeans.composition
  const days = first === last ? [last] : [last, first]
  const groups = days.map((table) => ({ table, parts: toParts(table, last, context) }))
  const parts = groups.flatMap((group) => group.parts)
  const day = formatWhen(last.on, locale)
  return {
    key: COMPOSITION_CHART,
    title: titleOf(first, last, context),
    lead: words.lead,
    note: null,
    source: sourceLine(
      days.map(({ cites }) => cites),
      context,
    ),
    drawing: {
      ...{ form: 'rows', span: 'full', keys: [] },
      alt: words.alt(day, parts[0]?.row.title ?? ''),
      groups: groups.map(({ table, parts: own }) => ({
        key: table.id,
        title: formatWhen(table.on, locale),
        rows: own.map(({ row }) => row),
      })),
      marks: parts.map(({ mark }) => mark),
    },
    table: {
      caption: words.caption(statementUnit('JPY', locale)),
      columns: [
        { key: 'holding', head: words.holding },
        { key: 'day', head: words.day },
        { key: 'value', head: words.value, numeric: true },
        { key: 'share', head: words.share, numeric: true },
      ],
      rows: parts.map(({ table }) => table),
    },
  }
}

/** The largest first; the one that leads in the latest table is marked in every one. */
function toParts(table: HoldingsTable, last: HoldingsTable, context: FigureContext): PartRow[] {
  const { locale } = context.here
  const day = formatWhen(table.on, locale)
  const [leading] = bySize(last)
  return bySize(table).flatMap((measure) => {
    const item = table.items.find(({ figure }) => figure.measure === measure)
    const tenths = shareOfHoldings(table, measure)
    if (!item || tenths === null) return []
    const value = formatDecimal({ digits: tenths, scale: 1 })
    const text = formatTenths(tenths, locale)
    const [key, name] = [item.figure.id, item.name[locale]]
    const strong = measure === leading
    return [
      {
        row: {
          ...{ key, title: name, lines: [toFigureView(item.figure, context, 'chart').text] },
          ...{ at: Number(value), to: null, label: text, strong, none: 'dash' },
          ...{ tone: strong ? 'japan' : 'slate', firmness: 'solid' },
        },
        mark: { key, name, lines: [text, toFigureView(item.figure, context).text, day], value },
        table: {
          key,
          head: { kind: 'text', text: name },
          cells: [
            { kind: 'text', text: day },
            { kind: 'figure', view: toStatementFigure(item.figure, context) },
            { kind: 'computed', value, text },
          ],
        },
      },
    ]
  })
}

/** What leads in the latest table, and what it was in the first. */
function titleOf(first: HoldingsTable, last: HoldingsTable, context: FigureContext): string {
  const { locale } = context.here
  const words = messages(locale).softbankMeans.composition
  const [measure = ''] = bySize(last)
  const name = last.items.find(({ figure }) => figure.measure === measure)?.name[locale] ?? ''
  const [now, before] = [shareOfHoldings(last, measure), shareOfHoldings(first, measure)]
  const share = formatTenths(now ?? 0n, locale)
  const day = formatWhen(last.on, locale)
  if (first === last || before === null) return words.title(name, share, day)
  return words.moved(name, share, day, formatTenths(before, locale), formatWhen(first.on, locale))
}
