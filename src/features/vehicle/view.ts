import { type Claim, VEHICLE_SUBJECTS } from '#domain/claim.ts'
import type { Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import type { ComparisonRow, Instrument, PayoutEntry, Term } from '#domain/memorandum.ts'
import type { Project } from '#domain/project.ts'
import type { Rate } from '#domain/rate.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { type ClaimGroupView, toClaimGroups } from '#ui/claim-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ContradictionView,
  type NamesById,
  type SearchView,
  toContradictions,
  toSearches,
} from '#ui/finding-view.ts'
import { toVehicleHead, type VehicleHeadView } from '#ui/vehicle-head-view.ts'
import { type ClocksDigestView, toClocksDigest } from './clocks/digest-view.ts'
import type { ClocksFacts } from './clocks/facts.ts'
import { type LadderView, toLadderView } from './ladder/ladder-view.ts'
import { type PayoutDigestView, toPayoutDigest } from './payout/digest-view.ts'
import { type ProjectsDigestView, toProjectsDigest } from './projects/digest-view.ts'
import { type ComparisonView, toComparison } from './terms/comparison-view.ts'
import { type InstrumentsView, toInstruments } from './terms/instruments-view.ts'
import { type TermSheetView, toTermSheet } from './terms/sheet-view.ts'

/** What one edition knows for the page of the vehicle. */
export interface VehicleFacts {
  readonly vehicle: Vehicle
  readonly projects: readonly Project[]
  readonly names: NamesById
  readonly terms: readonly Term[]
  /** The day the record was compiled. */
  readonly compiledOn: Day
  readonly instruments: readonly Instrument[]
  readonly comparison: readonly ComparisonRow[]
  readonly payout: readonly PayoutEntry[]
  readonly claims: readonly Claim[]
  readonly contradictions: readonly Contradiction[]
  readonly searches: readonly Search[]
  readonly events: readonly TrackedEvent[]
  /** The last rate of the edition; null while it has none. */
  readonly latest: Rate | null
  /** Null before the memorandum. */
  readonly clocks: ClocksFacts | null
}

export interface VehiclePageView {
  readonly head: VehicleHeadView
  readonly ladder: LadderView
  readonly projects: ProjectsDigestView | null
  readonly terms: TermSheetView
  readonly instruments: InstrumentsView
  readonly comparison: ComparisonView
  readonly payout: PayoutDigestView
  readonly clocks: ClocksDigestView | null
  readonly claims: readonly ClaimGroupView[]
  readonly contradictions: readonly ContradictionView[]
  readonly searches: readonly SearchView[]
}

/** Parties whose own findings concern the vehicle: its lenders, its insurer, its counterpart. */
const CONCERNED = ['jbic', 'nexi', 'south-korea']

export function toVehiclePage(facts: VehicleFacts, context: FigureContext): VehiclePageView {
  const { vehicle, projects, claims } = facts
  const subjects = new Set([vehicle.id, ...CONCERNED, ...projects.map(({ id }) => id)])
  return {
    head: toVehicleHead(vehicle, context),
    ladder: toLadderView(facts, context),
    projects: toProjectsDigest(facts, context),
    terms: toTermSheet(facts, context),
    instruments: toInstruments(facts.instruments, context),
    comparison: toComparison(facts.comparison, context),
    payout: toPayoutDigest(facts, context),
    clocks: facts.clocks && toClocksDigest(facts.clocks, context),
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
