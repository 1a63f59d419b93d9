import type { Claim, ClaimSubject } from '#domain/claim.ts'
import type { Edition } from '#domain/edition.ts'
import type { Database } from '#store/client.ts'
import { toClaim } from '#store/rows/claim.ts'
import { loadOwned } from './owned.ts'

export async function listClaims(
  db: Database,
  filter: { readonly about?: ClaimSubject },
  edition: Edition,
): Promise<Claim[]> {
  const rows = await db.claim.findMany({
    where: { ...filter, knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'claim', edition, filter.about && rows.map(({ id }) => id))
  return rows.map((row) => toClaim(row, owned))
}
