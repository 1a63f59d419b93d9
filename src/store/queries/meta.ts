import type { Database } from '#store/client.ts'
import { type StoredMeta, toMeta } from '#store/rows/source.ts'

/** What the loaded record says of itself; null before the first load. */
export async function getMeta(db: Database): Promise<StoredMeta | null> {
  const row = await db.recordMeta.findFirst()
  return row && toMeta(row)
}

/** Says that what pages show has changed: a running server renews them. */
export async function markLoaded(db: Database): Promise<void> {
  await db.recordMeta.updateMany({ data: { loadedAt: new Date() } })
}
