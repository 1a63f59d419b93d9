import type { Day } from './day.ts'
import type { Figure } from './figure.ts'
import type { Cite } from './source.ts'
import type { Drawing } from './standing.ts'
import type { Text } from './text.ts'
import type { When } from './when.ts'

export const RELATION_TYPES = [
  'leads',
  'owns',
  'invests-in',
  'finances',
  'negotiates-with',
  'supplies',
  'discussed-with',
  'covers',
  'reports-to',
  'co-owner-of',
  'commented-on',
  'pledges-to',
  'selected-project',
  'partnership-announced',
  'candidate-project',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

export const RELATION_STANDINGS = ['confirmed', 'reported', 'proposed'] as const
export type RelationStanding = (typeof RELATION_STANDINGS)[number]

/** A typed, sourced edge between two parties, vehicles or projects. */
export interface Relation {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: RelationType
  readonly label: Text
  readonly since: When | null
  readonly until: When | null
  /** The day its end became known; null while it is not known to have ended. */
  readonly untilKnownOn: Day | null
  readonly standing: RelationStanding
  readonly figure: Figure | null
  readonly knownOn: Day
  readonly note: Text | null
  readonly cites: readonly Cite[]
}

/** Solid for what is confirmed, outlined for what is reported, dotted for what is only proposed. */
export function drawRelation(standing: RelationStanding): Drawing {
  switch (standing) {
    case 'confirmed':
      return 'solid'
    case 'reported':
      return 'outlined'
    case 'proposed':
      return 'dotted'
  }
}
