import type { CapitalSplit } from '#domain/capital.ts'
import { type Decimal, formatDecimal } from '#domain/decimal.ts'
import type { Figure } from '#domain/figure.ts'
import { add, type Money, toPlain } from '#domain/money.ts'
import type { Locale } from '#domain/text.ts'
import { formatExact } from '#i18n/exact.ts'
import { messages } from '#i18n/messages.ts'
import { linesOf } from '#ui/chart/amount-row.ts'
import type { ChartRow, SourceLine } from '#ui/chart/chart-view.ts'
import type { MarkView, Tone } from '#ui/chart/drawing.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { amountCell, formatPercent, percentOf } from './assumed-numbers.ts'
import { PROFILES } from './capital-holders.ts'

/** One amount of the assumptions; `share` is in percent, null for the whole. */
export interface Assumed {
  readonly key: string
  readonly name: string
  readonly tone: Tone
  readonly amount: Money<'USD'>
  readonly share: Decimal | null
  readonly ofEquity: boolean
  /** True where the reader has left the amount as a source gives it. */
  readonly reported: boolean
}

/** The whole, what it is made of, and those who hold its equity. */
export function partsOf(
  { equity, debt, holders }: CapitalSplit,
  reported: boolean,
  { here }: FigureContext,
): readonly Assumed[] {
  const { assumed: words, holders: names } = messages(here.locale).fundCapital
  const total = add(equity, debt)
  const ofTotal = ({ amount }: Money) => percentOf(amount, total.amount)
  const plain = { ofEquity: false, reported: false, tone: 'slate' } as const
  return [
    { ...plain, key: 'total', name: words.total, amount: total, share: null },
    { ...plain, key: 'debt', name: words.debt, amount: debt, share: ofTotal(debt) },
    {
      ...{ ...plain, key: 'equity', name: words.equity, tone: 'ink', reported },
      ...{ amount: equity, share: ofTotal(equity) },
    },
    ...holders.map(
      ({ key, ...holder }): Assumed => ({
        ...{ ...holder, key, name: names[key], tone: PROFILES[key].tone },
        ...{ ofEquity: true, reported: false },
      }),
    ),
  ]
}

/** Whether the assumed equity is the very amount a source gives. */
export function isReported({ amount }: Money<'USD'>, figure: Figure | null): boolean {
  if (figure?.quantity.kind !== 'money') return false
  const { money } = figure.quantity
  return money.currency === 'USD' && money.amount === amount
}

export function toMark(part: Assumed, { here }: FigureContext): MarkView {
  const { classed } = messages(here.locale).fundCapital
  return {
    ...{ key: part.key, value: toPlain(part.amount) },
    name: classed(classOf(part, here.locale), part.name),
    lines: linesOf([formatExact(part.amount, here.locale), shareOf(part, here.locale)]),
  }
}

export function toRow(part: Assumed, { here }: FigureContext): ChartRow {
  const { locale } = here
  const share = shareOf(part, locale)
  return {
    key: part.key,
    head: { kind: 'text', text: part.name },
    cells: [
      { kind: 'text', text: classOf(part, locale) },
      amountCell(part.amount, locale),
      part.share && share
        ? { kind: 'computed', value: formatDecimal(part.share), text: share }
        : { kind: 'text', text: messages(locale).fundCapital.noStanding },
    ],
  }
}

/** As reported where the reader left it as it is; that is no more certain than an assumption. */
function classOf({ reported }: Assumed, locale: Locale): string {
  const words = messages(locale).fundCapital.assumed
  return reported ? words.reported : words.class
}

function shareOf({ share, ofEquity }: Assumed, locale: Locale): string | null {
  const words = messages(locale).fundCapital.assumed
  if (share === null) return null
  const percent = formatPercent(share, locale)
  return ofEquity ? words.ofEquity(percent) : words.ofTotal(percent)
}

/** The numbers are the reader’s own, but for an equity that is as `reported`. */
export function assumedSource(reported: Figure | null, context: FigureContext): SourceLine {
  const words = messages(context.here.locale).fundCapital.assumed
  if (!reported) return [{ text: words.source }]
  return [...sourceLine([reported.cites], context), { text: words.sourceOfEquity }]
}
