import type { Day } from './day.ts'
import type { PeriodKey } from './period.ts'
import type { Quantity } from './quantity.ts'
import type { Rung } from './rung.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'
import type { When } from './when.ts'

/** A flow runs over a period, a stock stands on a day, a pledge is promised on a day. */
export const BASES = ['flow', 'stock', 'pledge'] as const
export type Basis = (typeof BASES)[number]

export const QUALIFIERS = ['about', 'at-most', 'at-least', 'more-than', 'less-than'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** The two governments of the vehicle, where a number is one’s own. */
export const GOVERNMENTS = ['us', 'jp'] as const
export type Government = (typeof GOVERNMENTS)[number]

/** The kinds of entries that state figures and rest on sources. */
export const FACT_KINDS = [
  'event',
  'claim',
  'project',
  'party',
  'relation',
  'vehicle',
  'term',
  'instrument',
  'comparison',
  'payout',
  'fund',
  'macro',
  'contradiction',
  'search',
  'report',
  'holding',
  'press-check',
  'commitment',
  'break',
  'figure',
] as const
export type FactKind = (typeof FACT_KINDS)[number]

export interface FactRef {
  readonly kind: FactKind
  readonly id: string
}

/** A fact that is a quantity. `id` is permanent: `subject.period-or-date.measure`. */
export interface Figure {
  readonly id: string
  readonly subject: string
  readonly measure: string
  /** The entry that states it. */
  readonly owner: FactRef
  readonly label: Text
  readonly on: When
  readonly period: PeriodKey | null
  readonly basis: Basis | null
  readonly rung: Rung | null
  /** Accounting presentation; only figures of one presentation are summed or compared. */
  readonly presentation: string | null
  readonly quantity: Quantity
  readonly qualifier: Qualifier | null
  /** The government whose own number this is; null where the record tells it of neither. */
  readonly by: Government | null
  /** The digits as the source gave them, in the record's notation; null when missing. */
  readonly asReported: string | null
  readonly knownOn: Day
  readonly cites: readonly Cite[]
  /** Arithmetic of a derived figure, language-neutral; null for a reported one. */
  readonly formula: string | null
  readonly derivedFrom: readonly string[]
  readonly note: Text | null
  /** Why the quarters of this year do not add up to it, where they do not. */
  readonly doesNotSum: Text | null
  readonly alternatives: readonly Alternative[]
}

/** Another printing of the same thing. */
export interface Alternative {
  readonly label: Text
  readonly by: Government | null
  readonly quantity: Quantity
  readonly asReported: string
  readonly presentation: string | null
  readonly knownOn: Day
  readonly cites: readonly Cite[]
  /** Arithmetic, where this printing too is derived from others. */
  readonly formula: string | null
}
