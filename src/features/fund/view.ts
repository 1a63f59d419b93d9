import type { Claim, ClaimSubject } from '#domain/claim.ts'
import type { Day } from '#domain/day.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import type { Fund, MacroFact } from '#domain/fund.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { type ClaimGroupView, type ClaimView, toClaim, toClaimGroups } from '#ui/claim-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ContradictionView,
  type SearchView,
  toContradictions,
  toSearches,
} from '#ui/finding-view.ts'
import { toVehicleHead, type VehicleHeadView } from '#ui/vehicle-head-view.ts'
import { type ContextGroupView, toContext } from './context-view.ts'
import { type RankingLineView, toRankingLines } from './ranking-view.ts'
import { type FundTableView, toFundTables } from './size-view.ts'
import {
  type MissingLineView,
  type TermLineView,
  toMissing,
  toTermSheet,
} from './term-sheet-view.ts'

/** What one edition knows for the page of the fund. */
export interface FundFacts {
  readonly vehicle: Vehicle
  readonly claims: readonly Claim[]
  readonly funds: readonly Fund[]
  readonly macro: readonly MacroFact[]
  readonly contradictions: readonly Contradiction[]
  readonly searches: readonly Search[]
}

export interface FundPageView {
  readonly head: VehicleHeadView
  readonly terms: readonly TermLineView[]
  readonly claims: readonly ClaimView[]
  readonly otherClaims: readonly ClaimGroupView[]
  readonly missing: readonly MissingLineView[]
  readonly searches: readonly SearchView[]
  readonly ranking: readonly RankingLineView[]
  readonly funds: readonly FundTableView[]
  readonly macro: readonly ContextGroupView[]
  readonly contradictions: readonly ContradictionView[]
}

const OTHERS: readonly ClaimSubject[] = ['us-fund', 'japan-fund', 'people', 'softbank']

export function toFundPage(facts: FundFacts, context: FigureContext): FundPageView {
  const { vehicle, claims, funds } = facts
  const own = claims.filter((claim) => claim.about === vehicle.id)
  return {
    head: toVehicleHead(vehicle, context),
    terms: toTermSheet(vehicle.figures, context),
    claims: own.map((claim) => toClaim(claim, context)),
    otherClaims: toClaimGroups(claims, OTHERS, context),
    missing: toMissing(vehicle.figures, vehicle.knownOn, context),
    searches: toSearches(facts.searches, firstReports(vehicle, claims), context),
    ranking: toRankingLines(funds, vehicle.id, context),
    funds: toFundTables(funds, context),
    macro: toContext(facts.macro, context),
    contradictions: toContradictions(facts.contradictions, new Set([vehicle.id]), context),
  }
}

/** Every question about the fund is open since the first report of it; related ones since their own. */
function firstReports(vehicle: Vehicle, claims: readonly Claim[]): ReadonlyMap<string, Day> {
  const shown = claims.flatMap(({ id, about, knownOn }): readonly (readonly [string, Day])[] => {
    if (about === vehicle.id) return [[id, vehicle.knownOn]]
    return OTHERS.includes(about) ? [[id, knownOn]] : []
  })
  return new Map([[vehicle.id, vehicle.knownOn], ...shown])
}
