import { add, type Money, money, toPlain } from '#domain/money.ts'
import type { Payout, PayoutYear } from '#domain/payout.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatMissing } from '#i18n/number.ts'
import { axisUnit, formatTickDigits } from '#i18n/ticks.ts'
import type { ResultValueView } from '#ui/worked-view.ts'
import { roundAmount } from './amount-text.ts'
import { totalsOf } from './measure-receipts.ts'

/** What the table has of each year. */
export const YEAR_PARTS = [
  ...(['cash', 'due', 'first', 'second', 'japan', 'us', 'unpaid'] as const),
  ...(['japan-so-far', 'us-so-far'] as const),
]
export type YearPart = (typeof YEAR_PARTS)[number]

/** Parts that add up over all years. */
const SUMMED: readonly YearPart[] = ['cash', 'first', 'second', 'japan', 'us']

/** A year in amounts; null where the rule knows no target. */
export interface YearAmounts {
  readonly year: number
  readonly amounts: Readonly<Record<YearPart, Money<'USD'> | null>>
}

/** One rule year by year. */
export interface YearsView {
  readonly caption: string
  readonly heads: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly YearRowView[]
  readonly sum: YearRowView
}

export interface YearRowView {
  readonly key: string
  readonly name: string
  /** In the order of the parts. */
  readonly cells: readonly ResultValueView[]
}

/** Every year with what has come together by its end. */
export function yearAmounts({ years }: Payout): readonly YearAmounts[] {
  let [japan, us] = [NOTHING, NOTHING]
  return years.map((each) => {
    japan = add(japan, each.japan)
    us = add(us, each.us)
    return {
      year: each.year,
      amounts: { ...partsOf(each), 'japan-so-far': japan, 'us-so-far': us },
    }
  })
}

const NOTHING = money('USD', 0n)

function partsOf({ cash, due, first, second, japan, us, unpaid }: PayoutYear) {
  return { cash, due, first, second, japan, us, unpaid }
}

export function toYears(payout: Payout, locale: Locale): YearsView {
  const { table } = messages(locale).payoutYears
  const { rules } = messages(locale).payoutPage
  const rows = yearAmounts(payout)
  const totals = totalsOf(payout)
  const each = rows.flatMap(({ amounts }) => Object.values(amounts).flatMap((each) => each ?? []))
  const all = [...each, ...Object.values(totals)]
  const unit = axisUnit(
    all.map(({ amount }) => amount),
    'USD',
    locale,
  )
  const write = digitsWriter(all, unit.power)
  const cell = (line: string, value: Money<'USD'> | null): ResultValueView =>
    value
      ? { line, text: write(value), value: toPlain(value), unit: 'USD', none: null }
      : { line, text: table.noTarget, value: '', unit: '', none: 'no-target' }
  return {
    caption: table.caption(rules[payout.rule].name, unit.text),
    heads: YEAR_PARTS.map((key) => ({ key, name: table.heads[key] })),
    rows: rows.map(({ year, amounts }) => ({
      ...{ key: `${year}`, name: `${year}` },
      cells: YEAR_PARTS.map((part) => cell(`year-${year}.${part}`, amounts[part])),
    })),
    sum: {
      ...{ key: 'sum', name: table.sum },
      cells: YEAR_PARTS.map((part) => {
        const sum = SUMMED.includes(part) ? sumOf(part, rows) : null
        return sum ? cell(`sum.${part}`, sum) : noSum(part, locale)
      }),
    },
  }
}

function sumOf(part: YearPart, rows: readonly YearAmounts[]): Money<'USD'> {
  return rows.map(({ amounts }) => amounts[part] ?? NOTHING).reduce(add, NOTHING)
}

/** What does not add up over the years has a dash. */
function noSum(part: YearPart, locale: Locale): ResultValueView {
  const text = formatMissing('not-applicable', locale)
  return { line: `sum.${part}`, text, value: '', unit: '', none: 'no-sum' }
}

/** Every amount with as many decimals as the finest shown needs; none finer than the page shows. */
function digitsWriter(
  all: readonly Money<'USD'>[],
  power: number,
): (value: Money<'USD'>) => string {
  const shown = (value: Money<'USD'>) => roundAmount(value).amount
  const known = new Map(all.map((each) => [shown(each), '']))
  const texts = formatTickDigits([...known.keys()], 'USD', power)
  for (const [index, amount] of [...known.keys()].entries()) known.set(amount, texts[index] ?? '')
  return (value) =>
    known.get(shown(value)) ?? formatTickDigits([shown(value)], 'USD', power)[0] ?? ''
}
