import type { Day } from './day.ts'
import type { FactKind } from './figure.ts'
import type { Text } from './text.ts'

/** The dated histories in which an event may show, by the fact they belong to. */
export const MOVING_LISTS = ['history', 'stages', 'legalForce', 'stances', 'steps'] as const
export type MovingList = (typeof MOVING_LISTS)[number]

/**
 * An entry the record gained on the day an event became public, resting on at least one of the event's
 * documents. The rule says nothing of cause: two events of one day and one document share their moves.
 */
export interface RecordMove {
  readonly kind: FactKind
  readonly id: string
  /** What the fact is called. */
  readonly title: Text | null
  /** Of a relation, what its two ends are called; null for anything else. */
  readonly between: readonly [Text, Text] | null
  readonly knownOn: Day
  /** Null for a fact that is new as a whole: a relation, a figure. */
  readonly entry: MovedEntry | null
  /** The documents it shares with the event. */
  readonly sources: readonly string[]
}

export interface MovedEntry {
  readonly list: MovingList
  /** As written: `2025-07` or `2025-07-22`. */
  readonly on: string
  readonly state: string
  /** The state until then; null for the first. */
  readonly before: string | null
  readonly text: Text
}
