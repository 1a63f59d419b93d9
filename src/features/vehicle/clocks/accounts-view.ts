import { ladderOf } from '#domain/ladder.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { type ClaimView, toClaim } from '#ui/claim-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type TermView, toTerm } from '../terms/term-view.ts'
import { lengthText } from './day-words.ts'
import type { ClocksFacts } from './facts.ts'
import { isDisputed, lengthsOf } from './lengths.ts'

/** What the sources say of the day of payment, our view of it, and what is known of payment. */
export interface AccountsView {
  readonly term: TermView
  /** All the terms. */
  readonly href: string
  /** Null in an edition that does not know the accounts it rests on. */
  readonly ours: string | null
  /** Null where the record has nothing on that rung. */
  readonly paid: FigureView | null
  readonly claim: ClaimView
}

export function toAccounts(facts: ClocksFacts, context: FigureContext): AccountsView {
  const { here, edition } = context
  const words = messages(here.locale).vehicleClocks.accounts
  const { payment, claim, vehicle, compiledOn } = facts
  const { business } = lengthsOf(facts, edition)
  const paid = ladderOf(vehicle).paid.stated.at(-1)?.figure
  return {
    term: toTerm(payment, compiledOn, context),
    href: hrefTo(here, '/vehicle#terms'),
    ours:
      business !== null && isDisputed(facts, edition)
        ? words.ours(lengthText(business, 'business-days', here.locale))
        : null,
    paid: paid ? toFigureView(paid, context) : null,
    claim: toClaim(claim, context),
  }
}
