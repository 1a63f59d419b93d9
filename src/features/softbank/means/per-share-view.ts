import type { Break } from '#domain/break.ts'
import type { Day } from '#domain/day.ts'
import { type Decimal, divideRounded, formatDecimal } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { parsePeriod } from '#domain/period.ts'
import type { HoldingsTable } from '#domain/softbank.ts'
import { lastDay } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { dropZeros, groupDigits } from '#i18n/digits.ts'
import { messages } from '#i18n/messages.ts'
import { formatQuantity } from '#i18n/number.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** NAV per share as printed; values from before a share split also on today's shares. */
export interface PerShareView {
  /** What the split changed, in the record's words; null while the edition knows of none. */
  readonly split: string | null
  readonly adjustedHead: string | null
  readonly rows: readonly PerShareRow[]
  /** The edition knows of a split, and of no value from after it. */
  readonly noneAfter: boolean
}

export interface PerShareRow {
  readonly key: string
  readonly day: string
  readonly told: FigureView
  readonly shares: FigureView | null
  /** Before or after the split; null while none is known. */
  readonly side: string | null
  readonly adjusted: AdjustedView | null
}

export interface AdjustedView {
  readonly formula: string
  readonly text: string
  readonly value: string
}

/** Newest first. */
export function toPerShare(
  tables: readonly HoldingsTable[],
  breaks: readonly Break[],
  context: FigureContext,
): PerShareView {
  const { locale } = context.here
  const words = messages(locale).softbankMeans.perShare
  const split = breaks.find(({ divisor }) => divisor !== null) ?? null
  const rows = tables.toReversed().flatMap((table) => toRow(table, split, context))
  const before = rows.every(({ adjusted }) => adjusted !== null)
  return {
    split: split?.text[locale] ?? null,
    adjustedHead: split && words.adjusted(`${split.divisor}`),
    rows,
    noneAfter: split !== null && rows.length > 0 && before,
  }
}

function toRow(table: HoldingsTable, split: Break | null, context: FigureContext): PerShareRow[] {
  const { locale } = context.here
  const words = messages(locale).softbankMeans.perShare
  const told = table.figures.find(({ measure }) => measure === 'nav-per-share')
  const shares = table.figures.find(({ measure }) => measure === 'shares')
  if (!told) return []
  const divisor = split && isBefore(split, lastDay(table.on)) ? split.divisor : null
  return [
    {
      key: table.id,
      day: formatWhen(table.on, locale),
      told: toFigureView(told, context),
      shares: shares ? toFigureView(shares, context) : null,
      side: split && (divisor === null ? words.afterSplit : words.beforeSplit),
      adjusted: divisor === null ? null : adjust(told, divisor, context),
    },
  ]
}

/** Quarters end on the days of the tables: the first quarter told the new way ends after the last old one. */
function isBefore({ from }: Break, day: Day): boolean {
  const start = parsePeriod(from)
  return start !== null && day < start.end
}

function adjust(
  { quantity }: Figure,
  divisor: bigint,
  { here: { locale } }: FigureContext,
): AdjustedView | null {
  if (quantity.kind !== 'measurement') return null
  const { value } = quantity
  const digits = divideRounded(value.digits * 100n, divisor)
  const adjusted: Decimal = { digits, scale: value.scale + 2 }
  const precision: Decimal = { digits: 1n, scale: adjusted.scale }
  const shown = { kind: 'measurement', unit: quantity.unit, value: adjusted, precision } as const
  return {
    formula: `${groupDigits(formatDecimal(value))} ÷ ${divisor} =`,
    text: formatQuantity(shown, locale),
    value: dropZeros(formatDecimal(adjusted)),
  }
}
