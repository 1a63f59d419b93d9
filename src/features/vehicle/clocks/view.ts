import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type AccountsView, toAccounts } from './accounts-view.ts'
import { type EndView, toEnd } from './end-view.ts'
import type { ClocksFacts } from './facts.ts'
import { type ClocksFormView, toClocksForm } from './form-view.ts'
import { type PaceView, toPace } from './pace-view.ts'
import { type PaymentView, toPayment } from './payment-view.ts'
import { readClocksQuestion, writeClocks } from './question.ts'

/** The clocks of the vehicle, as an address asks for them. */
export interface ClocksView {
  /** The address of the page with its question, without language and edition. */
  readonly path: string
  readonly address: string
  readonly form: ClocksFormView
  readonly payment: PaymentView
  readonly accounts: AccountsView
  readonly end: EndView
  readonly pace: PaceView
}

export function toClocks(
  query: URLSearchParams,
  facts: ClocksFacts,
  context: FigureContext,
): ClocksView {
  const question = readClocksQuestion(query, facts, context.edition)
  const { from, chosen, line } = question
  const path = writeClocks(chosen ? from : null, line)
  return {
    ...{ path, address: hrefTo(context.here, path) },
    form: toClocksForm(question, facts, context),
    payment: toPayment(question, facts, context),
    accounts: toAccounts(facts, context),
    end: toEnd(facts, context),
    pace: toPace(question, facts, context),
  }
}
