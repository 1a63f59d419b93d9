import type { Edition } from '#domain/edition.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import type { Database } from '#store/client.ts'
import { CONTRADICTION_PARTS, toContradiction, toSearch } from '#store/rows/finding.ts'
import { loadOwned } from './owned.ts'

export async function listContradictions(db: Database, edition: Edition): Promise<Contradiction[]> {
  const rows = await db.contradiction.findMany({
    where: { knownOn: { lte: edition.day } },
    include: CONTRADICTION_PARTS,
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'contradiction', edition)
  return rows.map((row) => toContradiction(row, owned))
}

export async function listSearches(db: Database, edition: Edition): Promise<Search[]> {
  const rows = await db.search.findMany({
    where: { knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  return rows.map(toSearch)
}
