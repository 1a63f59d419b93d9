import type { Day } from './day.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'

/** Two sources that differ; both stay in the record and the page says so. */
export interface Contradiction {
  readonly id: string
  readonly topic: Text
  readonly detail: Text
  readonly about: readonly string[]
  readonly knownOn: Day
  readonly cites: readonly Cite[]
}

/** A negative result: what was looked for, where and until when. The only fact without a source. */
export interface Search {
  readonly id: string
  readonly about: string
  readonly lookedFor: Text
  readonly where: Text
  readonly from: Day | null
  readonly until: Day
  readonly finding: Text
  readonly knownOn: Day
}
