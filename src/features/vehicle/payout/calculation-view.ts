import type { Payout, PayoutRule, PayoutTerms } from '#domain/payout.ts'
import { type AskedPayout, readPayout, writePayout } from '#domain/payout-address.ts'
import { runPayout } from '#domain/payout-run.ts'
import { startingTerms } from '#domain/payout-terms.ts'
import type { RecordStamp } from '#domain/record-stamp.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { recordNotice } from '#ui/form/record-notice.ts'
import { type Described, describedRules } from './described.ts'
import { type DrawnView, toDrawn } from './drawn-view.ts'
import type { PayoutFacts } from './facts.ts'
import { type PayoutFormView, toPayoutForm } from './form-view.ts'
import { type OthersView, toOthers } from './others-view.ts'
import { type ReadingsView, toReadings } from './readings-view.ts'

/** What a reader’s assumptions come to, in every description the edition knows. */
export interface CalculationView {
  /** The whole calculation as an address, with its model and record. */
  readonly path: string
  /** Set where the address was made with another record than this one. */
  readonly notice: string | null
  readonly form: PayoutFormView
  readonly readings: ReadingsView
  readonly others: OthersView
  readonly drawn: DrawnView
}

/** What is asked, answered as far as the edition’s descriptions go. */
export interface OpenPayout {
  readonly asked: AskedPayout
  readonly described: ReadonlyMap<PayoutRule, Described>
  /** Asked for, and not described in this edition: another rule is drawn in its place. */
  readonly unknownRule: PayoutRule | null
  readonly stamp: RecordStamp
}

/** Null unless the edition has both readings of the clause. */
export function openPayout({ entries, terms, meta, query }: PayoutFacts): OpenPayout | null {
  const described = describedRules(entries, terms)
  if (!described.has('loan-account') || !described.has('schedule')) return null
  const asked = readPayout(query, startingTerms)
  const unknownRule = described.has(asked.rule) ? null : asked.rule
  const { compiledOn, version } = meta
  return {
    ...{ asked: unknownRule ? { ...asked, rule: 'loan-account' } : asked, described, unknownRule },
    stamp: asked.made ?? { compiledOn, version },
  }
}

export function toCalculation(
  open: OpenPayout,
  facts: PayoutFacts,
  context: FigureContext,
): CalculationView {
  const { asked, described, stamp } = open
  const { terms, rule, made } = asked
  const { locale } = context.here
  const { payoutPage } = messages(locale)
  const hrefOf = hrefWriter(context.here, stamp)
  const origins = { entries: facts.entries, terms: facts.terms, hrefOf }
  const [standard, yearly] = readingsOf(terms)
  const unknownRule = sayUnknown(open.unknownRule, context)
  const form = { rules: [...described.keys()], unknownRule, origins }
  return {
    path: payoutPath(terms, rule, stamp),
    notice: recordNotice(made, facts.meta, payoutPage.notice, locale),
    form: toPayoutForm(asked, facts.query, form, context),
    readings: toReadings(standard, yearly, terms, locale),
    others: toOthers(
      { standard, terms, chosen: rule },
      described,
      (other) => hrefOf(terms, other),
      context,
    ),
    drawn: toDrawn(runPayout(terms, rule), terms, writePayout(terms, rule, stamp), context),
  }
}

/** The default reading and the other. */
export function readingsOf(terms: PayoutTerms): readonly [standard: Payout, yearly: Payout] {
  return [runPayout(terms, 'loan-account'), runPayout(terms, 'schedule')]
}

function payoutPath(terms: PayoutTerms, rule: PayoutRule, stamp: RecordStamp): string {
  return `/vehicle/payout?${writePayout(terms, rule, stamp)}`
}

/** Leads to the page of other terms or another rule, made with the same record. */
export function hrefWriter(here: Here, stamp: RecordStamp) {
  return (terms: PayoutTerms, rule: PayoutRule) => hrefTo(here, payoutPath(terms, rule, stamp))
}

function sayUnknown(rule: PayoutRule | null, { here: { locale } }: FigureContext): string | null {
  if (rule === null) return null
  const { payoutForm, payoutPage } = messages(locale)
  const { rules } = payoutPage
  return payoutForm.problems.unknownRule(rules[rule].short, rules['loan-account'].name)
}
