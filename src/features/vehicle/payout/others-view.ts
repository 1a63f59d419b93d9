import type { Payout, PayoutRule, PayoutTerms } from '#domain/payout.ts'
import { runPayout } from '#domain/payout-run.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import type { ResultValueView } from '#ui/worked-view.ts'
import { percentText, yearsText } from './amount-text.ts'
import type { Described } from './described.ts'
import { MEASURES, toMeasure } from './measures.ts'
import { isSigned, type ReceiptGroupView, toReceipts } from './readings-view.ts'

/** The same investment shared by every other description, and what each is worth beside the default. */
export interface OthersView {
  readonly caption: string
  readonly heads: readonly { readonly key: string; readonly name: string }[]
  readonly rows: readonly OtherView[]
  readonly receipts: readonly ReceiptGroupView[]
}

export interface OtherView {
  readonly key: PayoutRule
  readonly name: string
  readonly values: readonly ResultValueView[]
  /** What is worked out, and what of it is assumed. */
  readonly how: string
  /** Who described it so, in the record’s words. */
  readonly said: string
  readonly source: SourceMarkView
  /** The page with this description drawn; null where it is. */
  readonly href: string | null
}

const READINGS: readonly PayoutRule[] = ['loan-account', 'schedule']
/** What the difference is comes next to the totals. */
const ORDER = MEASURES.toSorted((a, b) => rank(a) - rank(b))

function rank(measure: (typeof MEASURES)[number]): number {
  return ['japan', 'difference', 'us'].indexOf(measure) + 1 || MEASURES.length
}

/** `hrefOf` leads to the page with another rule drawn. */
export function toOthers(
  {
    standard,
    terms,
    chosen,
  }: {
    readonly standard: Payout
    readonly terms: PayoutTerms
    readonly chosen: PayoutRule
  },
  described: ReadonlyMap<PayoutRule, Described>,
  hrefOf: (rule: PayoutRule) => string,
  context: FigureContext,
): OthersView {
  const { locale } = context.here
  const { others, table } = messages(locale).payoutResults
  const rules = [...described].filter(([rule]) => !READINGS.includes(rule))
  const cases = rules.map(([rule]) => ({ payout: runPayout(terms, rule), terms, standard }))
  const rows = rules.map(([rule, { text, cites }], index): OtherView => {
    const of = cases[index]
    return {
      ...{ key: rule, name: messages(locale).payoutPage.rules[rule].name },
      values: of ? ORDER.map((measure) => toMeasure(measure, of, locale)) : [],
      ...{ how: howOf(rule, terms, context), said: text[locale] },
      source: toSourceMark(evidenceOn(cites, context.edition.day), context.here),
      href: rule === chosen ? null : hrefOf(rule),
    }
  })
  return {
    caption: others.caption(yearsText(terms.horizon, locale), isSigned(rows)),
    heads: ORDER.map((key) => ({ key, name: table.measures[key] })),
    rows,
    receipts: cases.map((of) => toReceipts(of, locale)),
  }
}

/** The rule in words, and the number that is assumed for it. */
function howOf(rule: PayoutRule, terms: PayoutTerms, { here: { locale } }: FigureContext): string {
  const { payoutForm, payoutResults } = messages(locale)
  const { others } = payoutResults
  const assumed = {
    'by-contribution': [others.share(percentText(terms.usContribution, locale)), others.noShare],
    'equity-only': [others.equity(percentText(terms.equityPart, locale))],
  }
  const extra = rule in assumed ? assumed[rule as keyof typeof assumed] : []
  return [payoutForm.describedAs[rule], ...extra].join(locale === 'en' ? ' ' : '')
}
