import { inOrder } from '#domain/chronicle.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Party } from '#domain/party.ts'
import type { Rate } from '#domain/rate.ts'
import type { RecordMeta } from '#domain/record.ts'
import type { Report } from '#domain/softbank.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type StatusView, toStatus } from '#ui/status-view.ts'
import { headlineOf } from './headline.ts'
import { type InvolvedView, toInvolved } from './involved-view.ts'
import { type NumberView, toNumbers } from './numbers-view.ts'
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
  /** The last rate the edition has; null while it has none. */
  readonly latestRate: Rate | null
}

const LATEST = 8

export function toOverview(facts: OverviewFacts, context: FigureContext): OverviewView {
  const { fund, vehicle } = facts
  const observed = facts.events.filter(({ scheduled }) => !scheduled)
  return {
    headline: headlineOf(fund, vehicle, context),
    statuses: [fund, vehicle].flatMap((each) => (each && toStatus(each, context)) ?? []),
    numbers: toNumbers(fund, vehicle, facts.latestRate, context),
    quarter: toQuarter(facts.quarters, context),
    involved: toInvolved(facts.parties, context),
    events: inOrder(observed)
      .toReversed()
      .slice(0, LATEST)
      .map((event) => toEventLine(event, context.here)),
    changed: context.edition.latest ? facts.meta.changed[context.here.locale] : null,
  }
}
