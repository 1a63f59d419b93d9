import type { Day } from '#domain/day.ts'
import { GRADES } from '#domain/grade.ts'
import type { Cite } from '#domain/source.ts'
import type { Database } from '#store/client.ts'
import type { StoredKind } from '#store/rows/fact.ts'
import { oneOf, toDay } from '#store/rows/values.ts'

/** The cites of one owner, or of one of its parts; empty where there are none. */
export type CitesOf = (id: string, part?: string) => readonly Cite[]

/** One cite as SQL writes it; `quoted` is 0 or 1. */
type CiteLine = [
  ownerId: string,
  part: string,
  grade: string,
  source: string,
  origin: string,
  publisher: string,
  knownOn: string,
  quoted: number,
]

/** Every cite of what was public by `day` of the given owners (of all of the kind, without ids). */
export async function loadCites(
  db: Database,
  kind: StoredKind,
  day: Day,
  ids?: readonly string[],
): Promise<CitesOf> {
  const byPart = new Map<string, Cite[]>()
  for (const [ownerId, part, grade, ...rest] of await readLines(db, kind, day, ids)) {
    const [source, origin, publisher, knownOn, quoted] = rest
    const cite = { source, origin, publisher, knownOn: toDay(knownOn), quoted: quoted === 1 }
    const key = `${ownerId} ${part}`
    const cites = byPart.get(key) ?? []
    if (cites.length === 0) byPart.set(key, cites)
    cites.push({ ...cite, grade: oneOf(GRADES, grade) })
  }
  return (id, part = '') => byPart.get(`${id} ${part}`) ?? []
}

/** A page needs thousands of cites: as one JSON text they pass the driver five times as fast as in rows. */
async function readLines(
  db: Database,
  kind: StoredKind,
  day: Day,
  ids: readonly string[] | undefined,
): Promise<CiteLine[]> {
  const [{ lines } = { lines: '[]' }] = await db.$queryRaw<{ lines: string }[]>`
    SELECT json_group_array(json_array(
      "ownerId", "part", c."grade", s."id", "origin", "publisher", s."knownOn", "quoted"
    ) ORDER BY c."position") AS "lines"
    FROM "Cite" c CROSS JOIN "Source" s ON s."id" = c."sourceId"
    WHERE "ownerKind" = ${kind} AND c."knownOn" <= ${day} AND (
      ${ids === undefined} OR "ownerId" IN (SELECT "value" FROM json_each(${JSON.stringify(ids ?? [])}))
    )`
  return JSON.parse(lines) as CiteLine[]
}
