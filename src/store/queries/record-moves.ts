import { CLAIM_SUBJECTS, type ClaimSubject } from '#domain/claim.ts'
import type { Day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import { FACT_KINDS } from '#domain/figure.ts'
import { MOVING_LISTS, type MovedEntry, type RecordMove } from '#domain/record-move.ts'
import type { Database } from '#store/client.ts'
import { Prisma } from '#store/generated/client.ts'
import { oneOf, toOptionalText } from '#store/rows/values.ts'

/** The event whose day and documents the moves share. */
interface Mover {
  readonly id: string
  readonly knownOn: Day
  readonly sources: readonly string[]
}

interface MoveRow {
  readonly ownerKind: string
  readonly ownerId: string
  readonly list: string | null
  readonly position: number | null
  readonly on: string | null
  readonly state: string | null
  readonly before: string | null
  readonly textEn: string | null
  readonly textJa: string | null
  readonly titleEn: string | null
  readonly titleJa: string | null
  /** JSON pairs `[en, ja]`, of a relation only. */
  readonly from: string | null
  readonly to: string | null
  readonly sources: string
}

/** The state an entry `e` replaced, and what the ends of a relation `r` are called. */
const BEFORE_AND_ENDS = Prisma.sql`
  (
    SELECT b."state" FROM "Entry" b
    WHERE b."ownerKind" = e."ownerKind" AND b."ownerId" = e."ownerId" AND b."list" = e."list"
      AND (b."knownOn", b."position") < (e."knownOn", e."position")
    ORDER BY b."knownOn" DESC, b."position" DESC LIMIT 1
  ) AS "before", (
    SELECT json_array(a."titleEn", a."titleJa") FROM "Fact" a
    WHERE a."id" = r."fromId" AND a."kind" IN ('party', 'vehicle', 'project', 'fund')
    ORDER BY a."kind" LIMIT 1
  ) AS "from", (
    SELECT json_array(a."titleEn", a."titleJa") FROM "Fact" a
    WHERE a."id" = r."toId" AND a."kind" IN ('party', 'vehicle', 'project', 'fund')
    ORDER BY a."kind" LIMIT 1
  ) AS "to"`

/**
 * Entries of claims, stages, legal force, stances and pledges, and new relations and figures, dated the
 * day of `mover` and resting on one of its documents. Its own figures are not among them.
 */
export async function listMoves(
  db: Database,
  { id, knownOn, sources }: Mover,
  { day }: Edition,
): Promise<RecordMove[]> {
  if (knownOn > day) return []
  const rows = await db.$queryRaw<MoveRow[]>`
    WITH "shared" AS (
      SELECT "ownerKind", "ownerId", "part", json_group_array("sourceId" ORDER BY "position") AS "sources"
      FROM "Cite"
      WHERE "knownOn" = ${knownOn}
        AND "sourceId" IN (SELECT "value" FROM json_each(${JSON.stringify(sources)}))
      GROUP BY "ownerKind", "ownerId", "part"
    )
    SELECT s."ownerKind", s."ownerId", e."list", e."position", e."on", e."state",
      e."textEn", e."textJa", f."titleEn", f."titleJa", s."sources", ${BEFORE_AND_ENDS}
    FROM "shared" s
    JOIN "Fact" f ON f."kind" = s."ownerKind" AND f."id" = s."ownerId"
    LEFT JOIN "Entry" e ON e."ownerKind" = s."ownerKind" AND e."ownerId" = s."ownerId"
      AND s."part" = e."list" || ':' || e."position"
    LEFT JOIN "Figure" g ON s."ownerKind" = 'figure' AND g."id" = s."ownerId"
    LEFT JOIN "Relation" r ON s."ownerKind" = 'relation' AND r."id" = s."ownerId"
    WHERE (
      s."ownerKind" IN ('claim', 'project', 'vehicle', 'party', 'instrument', 'commitment')
      AND (
        e."list" IN ('history', 'stages', 'legalForce', 'stances', 'steps')
        OR e."list" LIKE 'legalForce/%'
      )
    ) OR (s."ownerKind" = 'relation' AND s."part" = '')
      OR (
        s."ownerKind" = 'figure' AND s."part" = ''
        AND NOT (g."ownerKind" = 'event' AND g."ownerId" = ${id})
      )
    ORDER BY s."ownerKind", s."ownerId", e."list", e."position"`
  return rows.map((row) => toMove(row, knownOn))
}

function toMove(row: MoveRow, knownOn: Day): RecordMove {
  return {
    kind: oneOf(FACT_KINDS, row.ownerKind),
    id: row.ownerId,
    title: toOptionalText(row.titleEn, row.titleJa),
    between: toEnds(row),
    knownOn,
    entry: row.list === null ? null : toMoved(row),
    sources: JSON.parse(row.sources) as string[],
  }
}

function toEnds({ from, to }: MoveRow): RecordMove['between'] {
  const [one, other] = [from, to].map((pair) => {
    const [en = null, ja = null] = JSON.parse(pair ?? '[]') as (string | null)[]
    return toOptionalText(en, ja)
  })
  return one && other ? [one, other] : null
}

/** A part of an instrument has a list of its own, `legalForce/<part>`. */
function toMoved({ list, on, state, before, textEn, textJa }: MoveRow): MovedEntry {
  return {
    list: oneOf(MOVING_LISTS, (list ?? '').split('/')[0] ?? ''),
    ...{ on: on ?? '', state: state ?? '', before },
    text: { en: textEn ?? '', ja: textJa ?? '' },
  }
}

/** What each of these claims is about: it says on which page one stands. */
export async function listSubjectsOfClaims(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ClaimSubject>> {
  const rows = await db.claim.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, about: true },
  })
  return new Map(rows.map(({ id, about }) => [id, oneOf(CLAIM_SUBJECTS, about)]))
}
