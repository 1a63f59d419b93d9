import type { Day } from './day.ts'
import type { StateEntry } from './entry.ts'
import type { Figure } from './figure.ts'
import type { Standing } from './standing.ts'
import type { Text } from './text.ts'

export const CLAIM_SUBJECTS = [
  'joint-fund',
  'us-japan-vehicle',
  'projects',
  'tariffs',
  'softbank',
  'us-fund',
  'japan-fund',
  'us-korea-vehicle',
  'people',
] as const
export type ClaimSubject = (typeof CLAIM_SUBJECTS)[number]

/** What the claims on the vehicle's page are about, in its order; the others stand with the fund. */
export const VEHICLE_SUBJECTS: readonly ClaimSubject[] = [
  'us-japan-vehicle',
  'projects',
  'tariffs',
  'us-korea-vehicle',
]

/** A statement that something is so, with the history of its standing. */
export interface Claim {
  readonly id: string
  readonly about: ClaimSubject
  readonly statement: Text
  readonly knownOn: Day
  readonly figure: Figure | null
  readonly history: readonly StateEntry<Standing>[]
}
