import { type Claim, VEHICLE_SUBJECTS } from '#domain/claim.ts'
import type { Day } from '#domain/day.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import type { ComparisonRow, Instrument, PayoutEntry, Term } from '#domain/memorandum.ts'
import type { Project } from '#domain/project.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { type ClaimGroupView, toClaimGroups } from '#ui/claim-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ContradictionView,
  type SearchView,
  toContradictions,
  toSearches,
} from '#ui/finding-view.ts'
import { toVehicleHead, type VehicleHeadView } from '#ui/vehicle-head-view.ts'
import {
  type ComparisonView,
  type InstrumentView,
  type PayoutGroupView,
  toComparison,
  toInstrument,
  toPayout,
} from './documents-view.ts'
import { type LadderRowView, type StatedView, toLadder, toStated } from './ladder-view.ts'
import { type PartyNames, type ProjectGroupView, toProjectGroups } from './projects-view.ts'
import { type TermView, toTerm } from './terms-view.ts'

/** What one edition knows for the page of the vehicle. */
export interface VehicleFacts {
  readonly vehicle: Vehicle
  readonly projects: readonly Project[]
  readonly names: PartyNames
  readonly terms: readonly Term[]
  readonly instruments: readonly Instrument[]
  readonly comparison: readonly ComparisonRow[]
  readonly payout: readonly PayoutEntry[]
  readonly claims: readonly Claim[]
  readonly contradictions: readonly Contradiction[]
  readonly searches: readonly Search[]
}

export interface VehiclePageView {
  readonly head: VehicleHeadView
  readonly ladder: readonly LadderRowView[]
  readonly otherFigures: readonly StatedView[]
  readonly projects: readonly ProjectGroupView[]
  readonly terms: readonly TermView[]
  readonly instruments: readonly InstrumentView[]
  readonly comparison: readonly ComparisonView[]
  readonly payout: readonly PayoutGroupView[]
  readonly claims: readonly ClaimGroupView[]
  readonly contradictions: readonly ContradictionView[]
  readonly searches: readonly SearchView[]
}

/** Parties whose own findings concern the vehicle: its lenders, its insurer, its counterpart. */
const CONCERNED = ['jbic', 'nexi', 'south-korea']

export function toVehiclePage(facts: VehicleFacts, context: FigureContext): VehiclePageView {
  const { vehicle, projects, claims } = facts
  const own = vehicle.figures.filter((figure) => figure.subject === vehicle.id)
  const subjects = new Set([vehicle.id, ...CONCERNED, ...projects.map(({ id }) => id)])
  return {
    head: toVehicleHead(vehicle, context),
    ladder: toLadder(own, context),
    otherFigures: own
      .filter((figure) => figure.rung === null)
      .map((figure) => toStated(figure, context)),
    projects: toProjectGroups(projects, facts.names, context),
    terms: facts.terms.map((term) => toTerm(term, context)),
    instruments: facts.instruments.map((instrument) => toInstrument(instrument, context)),
    comparison: facts.comparison.map((row) => toComparison(row, context)),
    payout: toPayout(facts.payout, context),
    claims: toClaimGroups(claims, VEHICLE_SUBJECTS, context),
    contradictions: toContradictions(facts.contradictions, subjects, context),
    searches: toSearches(facts.searches, firstReports(facts), facts.names, context),
  }
}

/** The day from which each question is open: that of the first report of what it is about. */
function firstReports({ vehicle, projects, claims }: VehicleFacts): ReadonlyMap<string, Day> {
  const ofVehicle = [vehicle.id, ...CONCERNED].map((id) => [id, vehicle.knownOn] as const)
  const reported = [...projects, ...claims.filter(({ about }) => VEHICLE_SUBJECTS.includes(about))]
  return new Map([...ofVehicle, ...reported.map(({ id, knownOn }) => [id, knownOn] as const)])
}
