import type { Day } from './day.ts'
import type { Entry, StateEntry } from './entry.ts'
import type { Figure } from './figure.ts'
import type { Cite } from './source.ts'
import type { LegalForce, Stage } from './stage.ts'
import type { Text } from './text.ts'

export const VEHICLES = ['joint-fund', 'us-japan-vehicle'] as const
export type VehicleId = (typeof VEHICLES)[number]

/** The fund that was floated, or the vehicle that was agreed. */
export interface Vehicle {
  readonly id: VehicleId
  readonly name: Text
  readonly knownOn: Day
  readonly descriptions: readonly Entry[]
  readonly stages: readonly StateEntry<Stage>[]
  readonly legalForce: readonly StateEntry<LegalForce>[]
  readonly figures: readonly Figure[]
  readonly cites: readonly Cite[]
}
