import { CLAIM_SUBJECTS, type Claim, type ClaimSubject } from '#domain/claim.ts'
import type { Edition } from '#domain/edition.ts'
import type { Database } from '#store/client.ts'
import { toClaim } from '#store/rows/claim.ts'
import { oneOf } from '#store/rows/values.ts'
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

/** What each claim of the record is about, whatever the edition: it says on which page one stands. */
export async function listClaimSubjects(db: Database): Promise<ReadonlyMap<string, ClaimSubject>> {
  const rows = await db.claim.findMany({ select: { id: true, about: true } })
  return new Map(rows.map(({ id, about }) => [id, oneOf(CLAIM_SUBJECTS, about)]))
}
