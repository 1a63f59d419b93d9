import type { Commitment } from '#domain/commitment.ts'
import type { Edition } from '#domain/edition.ts'
import type { Database } from '#store/client.ts'
import { COMMITMENT_PARTS, toCommitment } from '#store/rows/commitment.ts'
import { loadOwned } from './owned.ts'

/** The pledges of SoftBank Group that were public by the edition's day, with their steps up to it. */
export async function listCommitments(db: Database, edition: Edition): Promise<Commitment[]> {
  const rows = await db.commitment.findMany({
    where: { knownOn: { lte: edition.day } },
    include: COMMITMENT_PARTS,
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'commitment', edition)
  return rows.map((row) => toCommitment(row, owned))
}
