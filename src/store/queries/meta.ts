import type { Database } from '#store/client.ts'
import { type StoredMeta, toMeta } from '#store/rows/source.ts'

/** What the loaded record says of itself; null before the first load. */
export async function getMeta(db: Database): Promise<StoredMeta | null> {
  const row = await db.recordMeta.findFirst()
  return row && toMeta(row)
}

/** Says when what pages show last changed: a running server renews them. */
export async function markLoaded(db: Database, loadedAt: Date): Promise<void> {
  await db.recordMeta.updateMany({ data: { loadedAt } })
}
