import type { Day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import { FACT_KINDS, type FactKind } from '#domain/figure.ts'
import type { Source } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import type { Database } from '#store/client.ts'
import type { StoredKind } from '#store/rows/fact.ts'
import { toSource } from '#store/rows/source.ts'
import { oneOf, toDay, toOptionalText } from '#store/rows/values.ts'

/** A source with the number of facts that rest on it; a fact counts once, however many parts cite it. */
export interface SourceLine {
  readonly source: Source
  readonly facts: number
}

/** By publication, earliest first. */
export async function listSources(db: Database, { day }: Edition): Promise<SourceLine[]> {
  const [rows, counts] = await Promise.all([
    db.source.findMany({
      where: { knownOn: { lte: day } },
      orderBy: [{ knownOn: 'asc' }, { id: 'asc' }],
    }),
    db.$queryRaw<{ sourceId: string; facts: bigint }[]>`
      SELECT "sourceId", count(DISTINCT "ownerKind" || ' ' || "ownerId") AS "facts"
      FROM "Cite" WHERE "knownOn" <= ${day} GROUP BY "sourceId"`,
  ])
  const facts = new Map(counts.map((each) => [each.sourceId, Number(each.facts)]))
  return rows.map((row) => ({ source: toSource(row), facts: facts.get(row.id) ?? 0 }))
}

export async function getSource(
  db: Database,
  id: string,
  { day }: Edition,
): Promise<Source | null> {
  const row = await db.source.findUnique({ where: { id, knownOn: { lte: day } } })
  return row && toSource(row)
}

/** A fact by name only: enough to link to it. */
export interface FactLine {
  readonly kind: StoredKind
  readonly id: string
  readonly knownOn: Day
  readonly title: Text | null
}

interface FactRow {
  readonly kind: string
  readonly id: string
  readonly knownOn: string
  readonly titleEn: string | null
  readonly titleJa: string | null
}

/** What rests on a source, by the day it became public. */
export async function listFactsOfSource(
  db: Database,
  sourceId: string,
  { day }: Edition,
): Promise<FactLine[]> {
  // By hand: Prisma looks through all facts for those with such a cite, a hundred times as long.
  const rows = await db.$queryRaw<FactRow[]>`
    SELECT "kind", "id", "knownOn", "titleEn", "titleJa" FROM "Fact"
    WHERE "knownOn" <= ${day} AND ("kind", "id") IN (
      SELECT "ownerKind", "ownerId" FROM "Cite" WHERE "sourceId" = ${sourceId} AND "knownOn" <= ${day}
    )
    ORDER BY "knownOn", "kind", "id"`
  return rows.map(({ kind, id, knownOn, titleEn, titleJa }) => ({
    kind: oneOf([...FACT_KINDS, 'rate-quote' as const], kind),
    id,
    knownOn: toDay(knownOn),
    title: toOptionalText(titleEn, titleJa),
  }))
}

/** Every id of a kind, of the latest edition: what is to be prerendered. */
export async function listIds(db: Database, kind: FactKind | 'source'): Promise<string[]> {
  const order = { select: { id: true }, orderBy: { id: 'asc' } } as const
  const rows =
    kind === 'source'
      ? await db.source.findMany(order)
      : await db.fact.findMany({ ...order, where: { kind } })
  return rows.map(({ id }) => id)
}

/** Those of `ids` that were public by the edition's day, in no stated order. */
export async function listSourcesById(
  db: Database,
  ids: readonly string[],
  { day }: Edition,
): Promise<Source[]> {
  const rows = await db.source.findMany({ where: { id: { in: [...ids] }, knownOn: { lte: day } } })
  return rows.map(toSource)
}
