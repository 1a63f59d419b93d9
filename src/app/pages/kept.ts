import type { Edition } from '#domain/edition.ts'
import type { Database } from '#store/client.ts'
import { getMeta } from '#store/queries/meta.ts'

/** So many of a kind are kept in memory: a reader asks again and again of one edition or selection. */
const KEPT = 4

export interface Place {
  readonly db: Database
  readonly edition: Edition
}

/**
 * Facts read once for each version of the record and each edition: reading thousands of entries takes
 * longer than any answer from them. What could not be read is read again.
 */
export function keepByEdition<T>(read: (place: Place) => Promise<T>): (place: Place) => Promise<T> {
  const keptOf = new WeakMap<Database, Map<string, Promise<T>>>()
  return async ({ db, edition }) => {
    const meta = await getMeta(db)
    const key = `${meta?.version} ${edition.day} ${edition.latest}`
    const kept = keptOf.get(db) ?? new Map<string, Promise<T>>()
    keptOf.set(db, kept)
    const reading = keepLatest(kept, key, () => read({ db, edition }))
    reading.catch(() => kept.delete(key))
    return reading
  }
}

/** What is kept under a key, made where it is not there; of all that is kept, the latest few stay. */
export function keepLatest<T>(kept: Map<string, T>, key: string, make: () => T): T {
  const known = kept.get(key)
  if (known !== undefined) return known
  const made = make()
  kept.set(key, made)
  for (const old of [...kept.keys()].slice(0, -KEPT)) kept.delete(old)
  return made
}
