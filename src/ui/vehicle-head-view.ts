import { lastKnown } from '#domain/edition.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import { messages } from '#i18n/messages.ts'
import { formatStage } from '#i18n/stage.ts'
import { type EntryView, toEntry, toHistory } from './entry-view.ts'
import type { FigureContext } from './figure-view.ts'
import { type StatusView, toStatus } from './status-view.ts'

/** What a vehicle is and where it stands in the edition, with how it got there. */
export interface VehicleHeadView {
  readonly name: string
  readonly status: StatusView | null
  /** The best grade of what supports the present stage, in words. */
  readonly evidence: string | null
  readonly description: EntryView | null
  readonly stages: readonly EntryView[]
  readonly legalForce: readonly EntryView[]
}

export function toVehicleHead(vehicle: Vehicle, context: FigureContext): VehicleHeadView {
  const { here, edition } = context
  const words = messages(here.locale)
  const status = toStatus(vehicle, context)
  const description = lastKnown(vehicle.descriptions, edition)
  return {
    name: vehicle.name[here.locale],
    status,
    evidence: status?.source.grade
      ? words.facts.evidence(status.source.grade, status.source.gradeWord)
      : null,
    description: description && toEntry(description, context),
    stages: toHistory(
      vehicle.stages,
      (stage) => formatStage(stage, here.locale),
      () => null,
      context,
    ),
    legalForce: toHistory(
      vehicle.legalForce,
      (force) => words.legalForce[force],
      () => null,
      context,
    ),
  }
}
