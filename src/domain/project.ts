import type { Day } from './day.ts'
import type { StateEntry } from './entry.ts'
import type { Figure } from './figure.ts'
import type { Cite } from './source.ts'
import type { Stage } from './stage.ts'
import type { Text } from './text.ts'

export const BATCHES = ['batch-1', 'batch-2', 'candidate', 'reported-candidate'] as const
export type Batch = (typeof BATCHES)[number]

export const SPONSOR_STANDINGS = ['confirmed', 'reported', 'interest'] as const
export type SponsorStanding = (typeof SPONSOR_STANDINGS)[number]

export interface Sponsor {
  readonly party: string
  readonly role: Text
  readonly standing: SponsorStanding
}

/** A project or candidate under the vehicle. Candidates are not on the money ladder. */
export interface Project {
  readonly id: string
  readonly name: Text
  readonly sector: string
  readonly place: Text
  readonly batch: Batch
  readonly knownOn: Day
  readonly sponsors: readonly Sponsor[]
  readonly figures: readonly Figure[]
  readonly stages: readonly StateEntry<Stage>[]
  readonly cites: readonly Cite[]
}
