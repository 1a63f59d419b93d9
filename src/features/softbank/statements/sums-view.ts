import { type Money, toPlain } from '#domain/money.ts'
import type { Report } from '#domain/softbank.ts'
import {
  type AmountFigure,
  isSummedYear,
  quartersOfYear,
  type YearSum,
  yearSums,
} from '#domain/sums.ts'
import { messages } from '#i18n/messages.ts'
import { formatMoney, tableUnit } from '#i18n/money.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'
import { joinCaption, nameWithPeriod } from '../cell-view.ts'

/** Whether four quarters add up to their year, in the smallest unit of a filing: millions. */
export interface SumsView {
  readonly caption: string
  readonly rows: readonly SumRow[]
}

export interface SumRow {
  readonly key: string
  readonly name: string
  readonly year: FigureView
  /** Null where not all four quarters are known. */
  readonly sum: ComputedView | null
  readonly difference: ComputedView | null
  readonly tolerance: ComputedView | null
  readonly agrees: boolean | null
  readonly finding: LinkedText
}

/** A number of ours: its receipt is the row it stands in. */
export interface ComputedView {
  readonly text: string
  readonly value: string
}

/** Every year and line of which the edition knows the year and at least one quarter, newest first. */
export function toSums(
  quarters: readonly Report[],
  years: readonly Report[],
  context: FigureContext,
): SumsView {
  const { locale } = context.here
  const all = messages(locale)
  const reports = [...years, ...quarters]
  const figures = reports.flatMap((report) => report.figures)
  const sums = new Map(yearSums(reports).map((sum) => [sum.year.id, sum]))
  const rows = years.toReversed().flatMap((report) =>
    report.figures.filter(isSummedYear).flatMap((year) => {
      const known = quartersOfYear(year, figures).length
      if (known === 0 && year.doesNotSum === null) return []
      return [toRow(year, sums.get(year.id) ?? null, known, context)]
    }),
  )
  const unit = tableUnit('JPY', locale)
  const captions = [
    all.softbankStatements.sums.caption(unit),
    all.negativeCaption,
    all.footingCaption,
  ]
  return { caption: joinCaption(captions, locale), rows }
}

function toRow(
  year: AmountFigure,
  sum: YearSum | null,
  known: number,
  context: FigureContext,
): SumRow {
  const computed = (amount: bigint) =>
    toComputed({ currency: year.quantity.money.currency, amount }, context)
  return {
    key: year.id,
    name: nameWithPeriod(year, context),
    year: toFigureView(year, context, 'table'),
    sum: sum && computed(sum.sum),
    difference: sum && computed(sum.difference),
    tolerance: sum && computed(sum.tolerance),
    agrees: sum?.agrees ?? null,
    finding: findingOf(year, sum, known, context),
  }
}

function findingOf(
  year: AmountFigure,
  sum: YearSum | null,
  known: number,
  { here: { locale }, names }: FigureContext,
): LinkedText {
  const words = messages(locale).softbankStatements.sums
  const found = !sum
    ? words.incomplete(known)
    : !sum.agrees
      ? words.differs
      : sum.onePresentation
        ? words.agrees
        : words.twoPresentations
  return year.doesNotSum ? linkNames(words.why(found, year.doesNotSum[locale]), names) : found
}

function toComputed(money: Money, { here: { locale } }: FigureContext): ComputedView {
  return { text: formatMoney(money, locale, 'table'), value: toPlain(money) }
}
