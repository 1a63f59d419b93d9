import type { Day } from './day.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'

/** One account of a thing that others tell differently. */
export interface Side {
  /** Who says or prints it. */
  readonly who: Text
  readonly says: Text
  readonly cites: readonly Cite[]
}

/** Two accounts or more that differ; all stay in the record and the page shows them side by side. */
export interface Contradiction {
  readonly id: string
  readonly topic: Text
  readonly sides: readonly Side[]
  /** What belongs to no side. */
  readonly note: Text | null
  readonly about: readonly string[]
  /** The day all its sides were public. */
  readonly knownOn: Day
}

/** A negative result: what was looked for, where and until when. The only fact without a source. */
export interface Search {
  readonly id: string
  readonly about: string
  /** The figure that is missing because nothing was found; null where no number was looked for. */
  readonly figure: string | null
  readonly lookedFor: Text
  readonly where: Text
  readonly from: Day | null
  readonly until: Day
  readonly finding: Text
  /** Ids of the parties that could answer; empty where the finding is an answer. */
  readonly couldAnswer: readonly string[]
  /** The first day the question could be asked; null where that is the first report of its subject. */
  readonly openSince: Day | null
  readonly knownOn: Day
}

/** True while nobody has answered: a finding that is an answer names nobody who could. */
export function isOpen(search: Search): boolean {
  return search.couldAnswer.length > 0
}
