import type { FigureContext } from '#ui/figure-view.ts'
import type { SentenceView } from '#ui/sentence-view.ts'
import { toBook, toDigest } from './claims/digest-view.ts'
import { type LedgerView, toLedger } from './silence/ledger-view.ts'
import { type CheckView, toCheck } from './size/check-view.ts'
import type { FundFacts } from './view.ts'

/** The first sentence of each part of the fund's page. */
export interface FundDigestView {
  readonly said: SentenceView | null
  readonly silence: LedgerView['lead']
  readonly size: CheckView
}

export function toFundDigest(facts: FundFacts, context: FigureContext): FundDigestView {
  const { vehicle, claims, sources, funds } = facts
  const own = claims.filter(({ about }) => about === vehicle.id)
  return {
    said: toDigest(own, toBook(sources), context)?.sentence ?? null,
    silence: toLedger(facts, context).lead,
    size: toCheck(funds, vehicle.id, context),
  }
}
