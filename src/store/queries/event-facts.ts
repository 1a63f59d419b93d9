import type { Edition } from '#domain/edition.ts'
import type { Contradiction } from '#domain/finding.ts'
import type { Party } from '#domain/party.ts'
import type { Project } from '#domain/project.ts'
import type { Text } from '#domain/text.ts'
import type { Database } from '#store/client.ts'
import { CONTRADICTION_PARTS, toContradiction } from '#store/rows/finding.ts'
import { PARTY_PARTS, toParty } from '#store/rows/party.ts'
import { loadOwned } from './owned.ts'

/** The parties of `ids` the edition knows, in that order. */
export async function listPartiesById(
  db: Database,
  ids: readonly string[],
  edition: Edition,
): Promise<Party[]> {
  const rows = await db.party.findMany({
    where: { id: { in: [...ids] }, knownOn: { lte: edition.day } },
    include: PARTY_PARTS,
  })
  const owned = await loadOwned(db, 'party', edition, ids)
  const byId = new Map(rows.map((row) => [row.id, toParty(row, owned)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** What those of `ids` are called that the edition knows. */
export async function listNamesById(
  db: Database,
  ids: readonly string[],
  { day }: Edition,
): Promise<ReadonlyMap<string, Text>> {
  const rows = await db.party.findMany({
    where: { id: { in: [...ids] }, knownOn: { lte: day } },
    select: { id: true, nameEn: true, nameJa: true },
  })
  return new Map(rows.map(({ id, nameEn, nameJa }) => [id, { en: nameEn, ja: nameJa }]))
}

/** A project by name. */
type ProjectName = Pick<Project, 'id' | 'name'>

/** The projects of the edition that name the event as about them, in the order of the record. */
export async function listProjectsOfEvent(
  db: Database,
  event: string,
  { day }: Edition,
): Promise<ProjectName[]> {
  const rows = await db.$queryRaw<{ id: string; nameEn: string; nameJa: string }[]>`
    SELECT "id", "nameEn", "nameJa" FROM "Project"
    WHERE "knownOn" <= ${day} AND ${event} IN (SELECT "value" FROM json_each("events"))
    ORDER BY "position"`
  return rows.map(({ id, nameEn, nameJa }) => ({ id, name: { en: nameEn, ja: nameJa } }))
}

/** The contradictions one of whose accounts rests on one of `sources`. */
export async function listContradictionsCiting(
  db: Database,
  sources: readonly string[],
  edition: Edition,
): Promise<Contradiction[]> {
  const { day } = edition
  const citing = await db.cite.findMany({
    where: { ownerKind: 'contradiction', sourceId: { in: [...sources] }, knownOn: { lte: day } },
    select: { ownerId: true },
  })
  const ids = [...new Set(citing.map(({ ownerId }) => ownerId))]
  if (ids.length === 0) return []
  const rows = await db.contradiction.findMany({
    where: { id: { in: ids }, knownOn: { lte: day } },
    include: CONTRADICTION_PARTS,
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'contradiction', edition, ids)
  return rows.map((row) => toContradiction(row, owned))
}
