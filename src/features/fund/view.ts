import type { Claim } from '#domain/claim.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import type { Fund, MacroFact } from '#domain/fund.ts'
import type { Relation } from '#domain/relation.ts'
import type { Source } from '#domain/source.ts'
import { VEHICLES, type Vehicle } from '#domain/vehicle.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type ContradictionView, type NamesById, toContradictions } from '#ui/finding-view.ts'
import { toVehicleHead, type VehicleHeadView } from '#ui/vehicle-head-view.ts'
import { type FundClaimsView, toFundClaims } from './claims/claims-view.ts'
import { type ContextGroupView, toContext } from './context-view.ts'
import { type LedgerView, toLedger } from './silence/ledger-view.ts'
import { type SizeView, toSize } from './size/size-view.ts'
import { type TermLineView, toTermSheet } from './term-sheet-view.ts'

/** What one edition knows for the page of the fund. */
export interface FundFacts {
  readonly vehicle: Vehicle
  readonly claims: readonly Claim[]
  /** What the claims rest on, and the reports those documents pass on. */
  readonly sources: readonly Source[]
  readonly funds: readonly Fund[]
  readonly macro: readonly MacroFact[]
  readonly contradictions: readonly Contradiction[]
  readonly searches: readonly Search[]
  /** Those of the fund itself. */
  readonly relations: readonly Relation[]
  /** Everybody the edition knows. */
  readonly names: NamesById
}

export interface FundPageView {
  readonly head: VehicleHeadView
  readonly terms: readonly TermLineView[]
  readonly claims: FundClaimsView
  readonly ledger: LedgerView
  readonly size: SizeView
  readonly macro: readonly ContextGroupView[]
  readonly contradictions: readonly ContradictionView[]
  /** About what the fund is measured against. */
  readonly scaleContradictions: readonly ContradictionView[]
}

export function toFundPage(facts: FundFacts, context: FigureContext): FundPageView {
  const { vehicle, claims, funds } = facts
  return {
    head: toVehicleHead(vehicle, context),
    terms: toTermSheet(vehicle.figures, claims, context),
    claims: toFundClaims(facts, context),
    ledger: toLedger(facts, context),
    size: toSize(funds, vehicle.id, context),
    macro: toContext(facts.macro, context),
    contradictions: toContradictions(facts.contradictions, new Set([vehicle.id]), context),
    scaleContradictions: toContradictions(facts.contradictions, scaleOf(facts), context),
  }
}

/** Where rates come from is part of the scale too. */
const RATES = 'federal-reserve-h10'

/** The funds and figures the fund is measured against; vehicles have pages of their own. */
function scaleOf({ funds, macro }: FundFacts): ReadonlySet<string> {
  const ids = [...funds, ...macro].map(({ id }) => id)
  const vehicles: readonly string[] = VEHICLES
  return new Set([...ids.filter((id) => !vehicles.includes(id)), RATES])
}
