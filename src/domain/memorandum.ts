import type { Day } from './day.ts'
import type { Entry, StateEntry } from './entry.ts'
import type { Cite } from './source.ts'
import type { LegalForce } from './stage.ts'
import type { Text } from './text.ts'
import type { When } from './when.ts'

/** What a term is about, in the order of the sheet. */
export const TERM_SUBJECTS = [
  'money',
  'choosing',
  'declining',
  'vehicle',
  'sharing',
  'law',
  'japan',
] as const
export type TermSubject = (typeof TERM_SUBJECTS)[number]

/** Said of an account that touches the term and does not settle what its side holds. */
export const UNCLEAR = 'unclear'

/** What one capital, or a report of it, says around a term. */
export interface Account extends Entry {
  /** Equal for two accounts that say the same, else `UNCLEAR`; null for a remark that does not state the term. */
  readonly says: string | null
}

/** The number of the paragraph a term stands in, from the day a source names it. */
export interface Paragraph {
  readonly number: string
  /** As written: a day, or a month where the source gives no day. */
  readonly on: string
  readonly knownOn: Day
  readonly cites: readonly Cite[]
}

/** One term of the memorandum, with each capital's own account of it. */
export interface Term {
  readonly id: string
  readonly subject: TermSubject
  readonly term: Text
  /** Null where no source names its number. */
  readonly paragraph: Paragraph | null
  readonly knownOn: Day
  readonly memorandum: Text
  /** False where the wording of the clause itself was not seen, nor described in full. */
  readonly clauseSeen: boolean
  /** Empty where nothing was found. */
  readonly us: readonly Account[]
  readonly jp: readonly Account[]
  readonly history: readonly Entry[]
  readonly note: Text | null
  readonly cites: readonly Cite[]
}

/** A part of a document whose legal force is its own: one rests on another statute than the other. */
export interface InstrumentPart {
  readonly id: string
  readonly name: Text
  readonly legalForce: readonly StateEntry<LegalForce>[]
}

/** A document with a legal force of its own. */
export interface Instrument {
  readonly id: string
  readonly title: Text
  readonly on: When
  readonly knownOn: Day
  readonly parties: readonly Text[]
  readonly legalForce: readonly StateEntry<LegalForce>[]
  /** Empty where the document stands or falls as a whole. */
  readonly parts: readonly InstrumentPart[]
  readonly content: Text
  readonly cites: readonly Cite[]
}

/** What one arrangement says of a feature; without cites where nothing was found. */
export interface ComparedCell {
  readonly text: Text
  readonly cites: readonly Cite[]
}

/** One feature of the vehicle beside Korea’s and beside the fund that was floated. */
export interface ComparisonRow {
  readonly id: string
  readonly feature: Text
  readonly knownOn: Day
  readonly japan: ComparedCell
  readonly korea: ComparedCell
  readonly jointFund: ComparedCell
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
