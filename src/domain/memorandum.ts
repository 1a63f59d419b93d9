import type { Day } from './day.ts'
import type { Entry, StateEntry } from './entry.ts'
import type { Cite } from './source.ts'
import type { LegalForce } from './stage.ts'
import type { Text } from './text.ts'
import type { When } from './when.ts'

/** Whether the two capitals say the same of a term. */
export const AGREEMENTS = ['same', 'different', 'us-silent', 'jp-silent', 'unclear'] as const
export type Agreement = (typeof AGREEMENTS)[number]

/** One term of the memorandum, with each capital's own account of it. */
export interface Term {
  readonly id: string
  readonly term: Text
  readonly paragraph: string | null
  readonly knownOn: Day
  readonly memorandum: Text
  /** Empty where no statement was found. */
  readonly us: readonly Entry[]
  readonly jp: readonly Entry[]
  readonly states: readonly {
    readonly knownOn: Day
    readonly on: string
    readonly state: Agreement
  }[]
  readonly history: readonly Entry[]
  readonly note: Text | null
  readonly cites: readonly Cite[]
}

/** A document with a legal force of its own. */
export interface Instrument {
  readonly id: string
  readonly title: Text
  readonly on: When
  readonly knownOn: Day
  readonly parties: readonly Text[]
  readonly legalForce: readonly StateEntry<LegalForce>[]
  readonly content: Text
  readonly cites: readonly Cite[]
}

/** One feature of the vehicle beside Korea's and beside the fund that was floated. */
export interface ComparisonRow {
  readonly id: string
  readonly feature: Text
  readonly knownOn: Day
  readonly japan: Text
  readonly korea: Text
  readonly jointFund: Text
  readonly cites: readonly Cite[]
}

export const PAYOUT_PARTS = [
  'definition',
  'parameter',
  'formula',
  'worked-example',
  'decline-effect',
  'loss-rule',
  'korea-difference',
  'open-question',
  'misreading',
] as const
export type PayoutPart = (typeof PAYOUT_PARTS)[number]

/** A piece of the payout rule: a definition, a parameter, a formula, an open question. */
export interface PayoutEntry {
  readonly id: string
  readonly part: PayoutPart
  readonly knownOn: Day
  readonly title: Text | null
  readonly text: Text
  readonly lines: readonly Text[]
  readonly value: string | null
  readonly unit: string | null
  readonly paragraph: string | null
  readonly cites: readonly Cite[]
}
