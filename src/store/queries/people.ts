import type { Edition } from '#domain/edition.ts'
import type { Party } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'
import type { Database } from '#store/client.ts'
import { PARTY_PARTS, toParty } from '#store/rows/party.ts'
import { toRelation } from '#store/rows/relation.ts'
import { toTexts } from '#store/rows/values.ts'
import { loadOwned } from './owned.ts'

export async function listParties(db: Database, edition: Edition): Promise<Party[]> {
  const rows = await db.party.findMany({
    where: { knownOn: { lte: edition.day } },
    include: PARTY_PARTS,
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'party', edition)
  return rows.map((row) => toParty(row, owned))
}

/** What the parties of an edition are called, and nothing else of them. */
export async function listNames(
  db: Database,
  { day }: Edition,
): Promise<Pick<Party, 'id' | 'name' | 'called'>[]> {
  const rows = await db.party.findMany({
    where: { knownOn: { lte: day } },
    select: { id: true, nameEn: true, nameJa: true, called: true },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ id, nameEn, nameJa, called }) => {
    return { id, name: { en: nameEn, ja: nameJa }, called: toTexts(called) }
  })
}

export async function getParty(db: Database, id: string, edition: Edition): Promise<Party | null> {
  const where = { id, knownOn: { lte: edition.day } }
  const row = await db.party.findUnique({ where, include: PARTY_PARTS })
  return row && toParty(row, await loadOwned(db, 'party', edition, [id]))
}

/** Of one party, those from it and those to it. */
export async function listRelations(
  db: Database,
  { party }: { readonly party?: string },
  edition: Edition,
): Promise<Relation[]> {
  const ends = party === undefined ? {} : { OR: [{ fromId: party }, { toId: party }] }
  const rows = await db.relation.findMany({
    where: { ...ends, knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  const ids = party === undefined ? undefined : rows.map(({ id }) => id)
  const owned = await loadOwned(db, 'relation', edition, ids)
  return rows.map((row) => toRelation(row, owned))
}
