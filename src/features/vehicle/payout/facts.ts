import type { PayoutEntry, Term } from '#domain/memorandum.ts'
import type { RecordMeta } from '#domain/record.ts'

/** What a payout rests on: an edition’s pieces of the rule and terms of the memorandum, and what the address asks. */
export interface PayoutFacts {
  readonly entries: readonly PayoutEntry[]
  readonly terms: readonly Term[]
  readonly meta: Pick<RecordMeta, 'compiledOn' | 'version'>
  readonly query: URLSearchParams
}
