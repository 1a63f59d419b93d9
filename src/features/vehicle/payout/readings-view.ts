import type { Payout, PayoutTerms } from '#domain/payout.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import type { ReceiptView, ResultValueView } from '#ui/worked-view.ts'
import { yearsText } from './amount-text.ts'
import { accountHeadline, readingsApart, yearlyHeadline } from './headline.ts'
import { toMeasureReceipt } from './measure-receipts.ts'
import { type Case, MEASURES, toMeasure } from './measures.ts'
import { type ThresholdView, toThresholds } from './thresholds-view.ts'

/** Both readings of the clause, side by side. */
export interface ReadingsView {
  /** The default reading, the other, and what lies between them. */
  readonly headline: string
  readonly second: string
  readonly apart: string
  readonly caption: string
  readonly heads: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly MeasureRowView[]
  readonly thresholds: readonly ThresholdView[]
  readonly receipts: readonly ReceiptGroupView[]
}

interface MeasureRowView {
  readonly key: string
  readonly name: string
  /** In the order of the heads. */
  readonly values: readonly ResultValueView[]
}

/** The receipts of one rule’s results. */
export interface ReceiptGroupView {
  readonly key: string
  readonly name: string
  readonly lines: readonly { readonly name: string; readonly receipt: ReceiptView }[]
}

/** `standard` is the loan account and `yearly` the schedule, on the same terms. */
export function toReadings(
  standard: Payout,
  yearly: Payout,
  terms: PayoutTerms,
  locale: Locale,
): ReadingsView {
  const { table } = messages(locale).payoutResults
  const { rules } = messages(locale).payoutPage
  const cases = [standard, yearly].map((payout): Case => ({ payout, terms, standard }))
  const rows = MEASURES.map((key) => ({
    ...{ key, name: table.measures[key] },
    values: cases.map((of) => toMeasure(key, of, locale)),
  }))
  return {
    headline: accountHeadline(standard, locale),
    second: yearlyHeadline(yearly, locale),
    apart: readingsApart(standard, yearly, locale),
    caption: table.caption(yearsText(terms.horizon, locale), isSigned(rows)),
    heads: cases.map(({ payout: { rule } }) => ({ key: rule, name: rules[rule].name })),
    rows,
    thresholds: toThresholds(terms, locale),
    receipts: cases.map((of) => toReceipts(of, locale)),
  }
}

/** Whether any number of a table is below zero. */
export function isSigned(
  rows: readonly { readonly values: readonly ResultValueView[] }[],
): boolean {
  return rows.some(({ values }) => values.some(({ value }) => value.startsWith('-')))
}

export function toReceipts(of: Case, locale: Locale): ReceiptGroupView {
  const { measures } = messages(locale).payoutResults.table
  const { rule } = of.payout
  return {
    key: rule,
    name: messages(locale).payoutPage.rules[rule].name,
    lines: MEASURES.flatMap((measure) => {
      const receipt = toMeasureReceipt(measure, of, locale)
      return receipt ? [{ name: measures[measure], receipt }] : []
    }),
  }
}
