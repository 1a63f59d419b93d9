import { inOrder } from '#domain/chronicle.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Party } from '#domain/party.ts'
import type { RecordMeta } from '#domain/record.ts'
import type { Report } from '#domain/softbank.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { NumberView } from '#ui/number-panel-view.ts'
import { type StatusView, toStatus } from '#ui/status-view.ts'
import { capitalOf } from './capital-view.ts'
import { headlineOf } from './headline.ts'
import { type InvolvedView, toInvolved } from './involved-view.ts'
import { type QuarterView, toQuarter } from './quarter-view.ts'

/** What a reader needs in one minute. */
export interface OverviewView {
  readonly headline: string
  readonly statuses: readonly StatusView[]
  readonly numbers: readonly NumberView[]
  readonly quarter: QuarterView | null
  readonly involved: readonly InvolvedView[]
  /** The latest events the edition knows, newest first. */
  readonly events: readonly EventLineView[]
  readonly changed: string | null
}

/** The facts of one edition that the overview reads. */
export interface OverviewFacts {
  readonly fund: Vehicle | null
  readonly vehicle: Vehicle | null
  readonly events: readonly TrackedEvent[]
  readonly parties: readonly Party[]
  readonly quarters: readonly Report[]
  readonly meta: RecordMeta
  /** What the page of the vehicle tells of it; null where the edition knows of none. */
  readonly told: VehicleTold | null
}

/** Where the vehicle stands, and its numbers. */
interface VehicleTold {
  readonly status: StatusView | null
  readonly numbers: readonly NumberView[]
}

const LATEST = 8

export function toOverview(facts: OverviewFacts, context: FigureContext): OverviewView {
  const { fund, vehicle, told } = facts
  const capital = fund && capitalOf(fund, context)
  const observed = facts.events.filter(({ scheduled }) => !scheduled)
  return {
    headline: headlineOf(fund, vehicle, context),
    statuses: [fund && toStatus(fund, context), told?.status].flatMap((each) => each ?? []),
    numbers: [...(capital ? [capital] : []), ...(told?.numbers ?? [])],
    quarter: toQuarter(facts.quarters, context),
    involved: toInvolved(facts.parties, context),
    events: inOrder(observed)
      .toReversed()
      .slice(0, LATEST)
      .map((event) => toEventLine(event, context.here)),
    changed: context.edition.latest ? facts.meta.changed[context.here.locale] : null,
  }
}
