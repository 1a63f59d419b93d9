import type { Day } from './day.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'

/** One dated entry of something that changes: an edition shows the last one public by its day. */
export interface Entry {
  readonly knownOn: Day
  /** The date as written, `2025-07` or `2025-07-22`. */
  readonly on: string
  readonly text: Text
  readonly cites: readonly Cite[]
}

/** A dated entry that also says which of a list of states holds from then on. */
export interface StateEntry<State extends string> extends Entry {
  readonly state: State
}
