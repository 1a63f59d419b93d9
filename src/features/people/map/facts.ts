import type { Party } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'

/** What one edition knows of who stands how to whom, and what the address asks of it. */
export interface MapFacts {
  readonly parties: readonly Party[]
  readonly relations: readonly Relation[]
  readonly whole: WholeMap
}

/** The latest edition: places are worked out from all that is known, so that older editions keep them. */
export interface WholeMap {
  /** Of the record. */
  readonly version: string
  readonly parties: readonly Pick<Party, 'id' | 'name' | 'side'>[]
  readonly relations: readonly Relation[]
}
