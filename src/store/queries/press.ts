import type { Edition } from '#domain/edition.ts'
import type { PressCheck } from '#domain/press.ts'
import type { Database } from '#store/client.ts'
import { PRESS_PARTS, toPressCheck } from '#store/rows/press.ts'
import { loadOwned } from './owned.ts'

/** Sentences printed by the edition's day, in the record's order; their figures may be unknown to it. */
export async function listPressChecks(db: Database, edition: Edition): Promise<PressCheck[]> {
  const rows = await db.pressCheck.findMany({
    where: { knownOn: { lte: edition.day } },
    include: PRESS_PARTS,
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'press-check', edition)
  return rows.map((row) => toPressCheck(row, owned))
}
