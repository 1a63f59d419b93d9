import type { Day } from './day.ts'
import type { Entry } from './entry.ts'
import type { Rung } from './rung.ts'
import type { Cite } from './source.ts'
import type { Stage } from './stage.ts'
import type { Text } from './text.ts'

/** Whose money a pledge is: the group's own, the group's together with others', or not told. */
export const WHOSE = ['own', 'with-others', 'not-told'] as const
export type Whose = (typeof WHOSE)[number]

/** How far a pledge had come on a day, and the figure that states its amount from then on. */
export interface CommitmentStep extends Entry {
  readonly stage: Stage
  readonly rung: Rung
  /** A figure of the record by its id: a pledge holds no amount of its own. */
  readonly figure: string
  readonly event: string | null
}

/**
 * Money SoftBank Group said it would put in, or did. Amounts on different rungs, of different days and
 * owners are never added, and one may contain another: there is deliberately no function that sums them.
 */
export interface Commitment {
  readonly id: string
  readonly counterparty: string
  readonly title: Text
  readonly whose: Whose
  readonly knownOn: Day
  /** In order of time; a raised or lowered pledge is a further step. */
  readonly steps: readonly CommitmentStep[]
  /** Pledges whose amounts lie within this one. */
  readonly contains: readonly string[]
  readonly note: Text | null
  readonly cites: readonly Cite[]
}
