import type { Change } from '#domain/change.ts'
import type { ComparedCell, ComparedLine } from '#domain/compared.ts'
import type { Comparison } from '#domain/comparison.ts'
import { formatDecimal } from '#domain/decimal.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import { formatMonths, formatPeriod } from '#i18n/period.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { joinCaption } from '../cell-view.ts'
import { wordsOfChange } from '../change-view.ts'
import { hrefToPeriod } from '../period-cell.ts'
import { type RateView, toPeriodRate } from '../rate-view.ts'
import { type ToldView, toToldView } from './told-view.ts'

/** The whole comparison in numbers: a row for each period, newest first, a column for each line. */
export interface CompareTableView {
  readonly caption: string
  readonly columns: readonly { readonly key: string; readonly word: string }[]
  readonly rateHeads: readonly string[]
  readonly rows: readonly CompareRow[]
}

export interface CompareRow {
  readonly key: string
  readonly period: string
  readonly months: string
  /** Null for stretches that have no page of their own. */
  readonly href: string | null
  readonly cells: readonly CompareCellView[]
  readonly rates: readonly (RateView | null)[]
}

export interface CompareCellView {
  readonly key: string
  readonly told: ToldView
  readonly change: ChangeView
}

export interface ChangeView {
  readonly text: string
  /** Percent or points, for machines; empty where the change is told in words. */
  readonly value: string
  readonly kind: string
  readonly base: string
  readonly basePeriod: string
}

export function toCompareTable(
  lines: readonly ComparedLine[],
  { periods }: Comparison,
  context: FigureContext,
): CompareTableView {
  const { here } = context
  const { compare, negativeCaption } = messages(here.locale)
  const words = compare.table
  const bases = (['flow', 'stock'] as const).filter((basis) =>
    lines.some(({ measure }) => measure.basis === basis && measure.unit === 'JPY'),
  )
  const caption = words.caption(statementUnit('JPY', here.locale))
  return {
    caption: joinCaption([caption, negativeCaption], here.locale),
    columns: lines.map(({ measure: { id, label } }) => ({ key: id, word: label[here.locale] })),
    rateHeads: bases.map((basis) => (basis === 'flow' ? words.meanRate : words.endRate)),
    rows: periods.toReversed().map((period) => ({
      key: period.key,
      period: formatPeriod(period, here.locale, 'short'),
      months: formatMonths(period.start, period.end, here.locale),
      href: hrefToPeriod(period, here),
      cells: lines.flatMap(({ measure, cells }) => {
        const cell = cells.find((each) => each.period.key === period.key)
        return cell ? [toCellView(measure.id, cell, context)] : []
      }),
      rates: bases.map((basis) => toPeriodRate(period, basis, context)),
    })),
  }
}

function toCellView(key: string, cell: ComparedCell, context: FigureContext): CompareCellView {
  const { locale } = context.here
  const { told, period, change, basePeriod } = cell
  const name = formatPeriod(basePeriod, locale, 'short')
  return {
    key,
    told: toToldView(told, period, context),
    change: {
      text: wordsOfChange(change, locale),
      value: machineChange(change),
      kind: kindOfChange(change),
      base: messages(locale).compare.table.base(name),
      basePeriod: basePeriod.key,
    },
  }
}

/** Percent or points as an exact decimal; empty where a number would mislead. */
export function machineChange(change: Change): string {
  if (change.kind === 'points') return formatDecimal(change.difference)
  if (change.kind !== 'amount' && change.kind !== 'measurement') return ''
  const { growth } = change
  return growth.kind === 'percent' ? formatDecimal({ digits: growth.tenths, scale: 1 }) : ''
}

export function kindOfChange(change: Change): string {
  return change.kind === 'amount' || change.kind === 'measurement'
    ? change.growth.kind
    : change.kind
}
