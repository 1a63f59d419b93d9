import { toPlain } from '#domain/money.ts'
import { type Footing, footNetDebt } from '#domain/net-assets.ts'
import type { HoldingsTable } from '#domain/softbank.ts'
import type { AmountFigure } from '#domain/sums.ts'
import type { When } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { statementUnit } from '#i18n/in-unit.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext, FigureView } from '#ui/figure-view.ts'
import { toStatementFigure } from '../cell-view.ts'
import { bracketed, inTrillions } from '../in-power.ts'
import { findingOf } from './reckoned-view.ts'

/** How the company’s page went from consolidated debt to net debt, day by day, and where its signs changed. */
export interface SignView {
  /** Where the signs changed, in words; empty while the edition knows of no day. */
  readonly said: string
  readonly caption: string
  readonly rows: readonly SignRow[]
}

export interface SignRow {
  readonly key: string
  readonly day: string
  readonly consolidated: FigureView | null
  readonly self: FigureView | null
  readonly other: FigureView | null
  /** `16.07 + (−5.15) + (−6.11) =`: as printed, in trillions. */
  readonly printed: string
  readonly result: string
  readonly value: string
  readonly told: FigureView
  readonly finding: string
  readonly agrees: boolean
}

/** First day first. */
export function toSign(tables: readonly HoldingsTable[], context: FigureContext): SignView {
  const { locale } = context.here
  const words = messages(locale).softbankMeans.sign
  const told = tables.flatMap((table) => {
    const footing = footNetDebt(table)
    return footing ? [{ table, footing }] : []
  })
  const [added, deducted] = [
    told.findLast(({ footing }) => isAdded(footing)),
    told.find(({ footing }) => !isAdded(footing)),
  ]
  const on = (when: When) => formatWhen(when, locale)
  return {
    said: [
      ...(added ? [words.negative(on(added.table.on))] : []),
      ...(deducted ? [words.positive(on(deducted.table.on))] : []),
      ...(added && deducted ? [words.same] : []),
    ].join(locale === 'ja' ? '' : ' '),
    caption: words.caption(statementUnit('JPY', locale)),
    rows: told.map(({ table, footing }) => toRow(table, footing, context)),
  }
}

function toRow(table: HoldingsTable, footing: Footing, context: FigureContext): SignRow {
  const { told, computed, agrees } = footing
  const [consolidated] = footing.added
  const [self, other] = footing.subtracted
  const statement = (figure: AmountFigure | undefined) =>
    figure ? toStatementFigure(figure, context) : null
  return {
    key: table.id,
    day: formatWhen(table.on, context.here.locale),
    consolidated: statement(consolidated),
    self: statement(self),
    other: statement(other),
    printed: printedSum(footing),
    result: inTrillions(told, computed),
    value: toPlain({ currency: told.quantity.money.currency, amount: computed }),
    told: toStatementFigure(told, context),
    finding: findingOf(footing, context),
    agrees,
  }
}

/** Printed as negative numbers, the deductions were added; printed as positive ones, subtracted. */
function printedSum(footing: Footing): string {
  const [first] = footing.added
  const rest = footing.subtracted.map((figure) => {
    const negative = printedNegative(figure)
    return negative === null
      ? `− ${inTrillions(figure)}`
      : `+ ${bracketed(inTrillions(figure, negative))}`
  })
  return [first ? inTrillions(first) : '', ...rest, '='].join(' ')
}

function isAdded({ subtracted }: Footing): boolean {
  return subtracted.some((figure) => printedNegative(figure) !== null)
}

/** The amount as it was printed where that is below zero: the record itself holds debts as positive. */
function printedNegative({ alternatives }: AmountFigure): bigint | null {
  const amounts = alternatives.flatMap(({ quantity }) => {
    return quantity.kind === 'money' ? [quantity.money.amount] : []
  })
  return amounts.find((amount) => amount < 0n) ?? null
}
