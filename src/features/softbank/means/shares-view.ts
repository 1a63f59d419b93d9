import { amountIn } from '#domain/net-assets.ts'
import type { HoldingsTable } from '#domain/softbank.ts'
import { formatWhen } from '#i18n/date.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type ShareView, toShare } from './holdings-view.ts'

/** Each holding's share on every day with a value of all holdings. Null with fewer than two such days. */
export interface SharesView {
  readonly days: readonly { readonly key: string; readonly href: string; readonly text: string }[]
  readonly rows: readonly SharesRow[]
}

export interface SharesRow {
  readonly key: string
  readonly name: string
  /** In the order of the days; null where the holding is not in the table of that day. */
  readonly shares: readonly (ShareView | null)[]
}

/** First day first, as time runs; the holdings of the last day by size, then those that are gone. */
export function toShares(
  tables: readonly HoldingsTable[],
  context: FigureContext,
): SharesView | null {
  const { locale } = context.here
  const told = toldTables(tables)
  if (told.length < 2) return null
  return {
    days: told.map(({ id, on }) => ({ key: id, href: `#${id}`, text: formatWhen(on, locale) })),
    rows: measuresOf(told).map((measure) => ({
      key: measure,
      name: nameOf(measure, told)[locale],
      shares: told.map((table) => toShare(table, measure, locale)),
    })),
  }
}

/** The tables that say what was held and what it all was worth. */
export function toldTables(tables: readonly HoldingsTable[]): HoldingsTable[] {
  return tables.filter(
    (table) => table.items.length > 0 && amountIn(table, 'equity-value-of-holdings') !== null,
  )
}

function measuresOf(tables: readonly HoldingsTable[]): string[] {
  const newestFirst = tables.toReversed()
  return [...new Set(newestFirst.flatMap((table) => bySize(table)))]
}

/** The holdings of a table by their measures, the largest first. */
export function bySize({ items }: HoldingsTable): string[] {
  const amount = ({ figure: { quantity } }: (typeof items)[number]) =>
    quantity.kind === 'money' ? quantity.money.amount : 0n
  return items.toSorted((a, b) => Number(amount(b) - amount(a))).map(({ figure }) => figure.measure)
}

/** The name it has in the first table that has it: later ones say what is in it or taken off it. */
function nameOf(measure: string, tables: readonly HoldingsTable[]) {
  const item = tables.flatMap(({ items }) => items).find(({ figure }) => figure.measure === measure)
  return item?.name ?? { en: measure, ja: measure }
}
