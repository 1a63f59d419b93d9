import type { Break } from '#domain/break.ts'
import type { Commitment } from '#domain/commitment.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { MacroFact } from '#domain/fund.ts'
import type { Party } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'
import type { HoldingsTable, Report } from '#domain/softbank.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toPartyBook } from '#ui/party-link.ts'
import { type FundingView, toFunding } from './funding-view.ts'
import { type HoldingsView, toHoldings } from './holdings-view.ts'
import { type PerShareView, toPerShare } from './per-share-view.ts'
import { type PledgesView, toPledges } from './pledges-view.ts'
import { type PolicyView, toPolicy } from './policy-view.ts'
import { type PositionView, toPositions } from './position-view.ts'
import { type SharesView, toShares } from './shares-view.ts'
import { type SignView, toSign } from './sign-view.ts'

/** What an edition knows of SoftBank Group's means and pledges; lists of time run from first to last. */
export interface MeansFacts {
  readonly quarters: readonly Report[]
  readonly holdings: readonly HoldingsTable[]
  readonly breaks: readonly Break[]
  readonly macro: readonly MacroFact[]
  readonly commitments: readonly Commitment[]
  /** Those the commitments name. */
  readonly figures: readonly Figure[]
  readonly parties: readonly Party[]
  /** Those SoftBank Group has a part in. */
  readonly events: readonly TrackedEvent[]
  readonly relations: readonly Relation[]
}

export interface MeansView {
  readonly title: string
  readonly description: string
  /** Nothing at all is known to the edition. */
  readonly empty: boolean
  readonly positions: readonly PositionView[]
  readonly policy: PolicyView
  readonly pledges: PledgesView
  readonly funding: readonly FundingView[]
  readonly holdings: readonly HoldingsView[]
  readonly shares: SharesView | null
  readonly sign: SignView
  readonly perShare: PerShareView
}

export function toMeansView(facts: MeansFacts, context: FigureContext): MeansView {
  const words = messages(context.here.locale).softbankMeans
  const positions = toPositions(facts, context)
  const pledges = toPledges({ ...facts, parties: toPartyBook(facts.parties) }, context)
  return {
    title: words.title,
    description: words.description,
    empty: positions.length === 0 && pledges.rows.length === 0,
    positions,
    policy: toPolicy(facts, context),
    pledges,
    funding: toFunding(facts, context),
    holdings: toHoldings(facts.holdings, context),
    shares: toShares(facts.holdings, context),
    sign: toSign(facts.holdings, context),
    perShare: toPerShare(facts.holdings, facts.breaks, context),
  }
}
