import type { Break } from '#domain/break.ts'
import type { Edition } from '#domain/edition.ts'
import type { Database } from '#store/client.ts'
import { toBreak } from '#store/rows/break.ts'
import { loadOwned } from './owned.ts'

/** The breaks in SoftBank's series that an edition knows, first to last. */
export async function listBreaks(db: Database, edition: Edition): Promise<Break[]> {
  const rows = await db.break.findMany({
    where: { knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'break', edition)
  return rows.map((row) => toBreak(row, owned))
}
