import type { Calendar, Holiday } from '#domain/business-days.ts'
import type { Claim } from '#domain/claim.ts'
import type { Day } from '#domain/day.ts'
import { type Edition, isKnown } from '#domain/edition.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { Term } from '#domain/memorandum.ts'
import type { Project } from '#domain/project.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { lastDay, parseWhen } from '#domain/when.ts'

/** What one edition knows of the vehicle's days, and the holidays of both countries around them. */
export interface ClocksFacts {
  readonly vehicle: Vehicle
  readonly projects: readonly Project[]
  /** The statement of how many days lie between notice and payment; its figure is that number. */
  readonly claim: Claim & { readonly figure: Figure }
  /** The clause on the day of payment. */
  readonly payment: Term
  /** The end date: as an event, and as a term. */
  readonly end: TrackedEvent
  readonly endTerm: Term | null
  /** From the signing to well after the end date. */
  readonly holidays: Readonly<Record<Calendar, readonly Holiday[]>>
  readonly signedOn: Day
  /** The day the whole record was last looked through. */
  readonly compiledOn: Day
}

/** The day a memorandum of the vehicle was signed; null where the edition knows of none. */
export function signedOn({ stages }: Vehicle, edition: Edition): Day | null {
  const signed = stages.find(
    (stage) => stage.state === 'instrument-signed' && isKnown(stage, edition),
  )
  return signed ? dayOf(signed.on) : null
}

/** The last day a date as written can mean; null for what is no date. */
export function dayOf(on: string): Day | null {
  const when = parseWhen(on)
  return when && lastDay(when)
}

export function endDay({ end }: Pick<ClocksFacts, 'end'>): Day {
  return lastDay(end.on)
}
