import type { Edition } from '#domain/edition.ts'
import { type EventLine, TRACKS } from '#domain/event.ts'
import type { EventPlace } from '#domain/event-kin.ts'
import { RUNGS } from '#domain/rung.ts'
import type { Database } from '#store/client.ts'
import { toEventLine } from '#store/rows/event.ts'
import { oneOf, optionalOneOf, toDay, toWhen } from '#store/rows/values.ts'

type PlaceLine = [
  id: string,
  on: string,
  knownOn: string,
  track: string,
  scheduled: number,
  importance: number,
  supersededBy: string | null,
  actors: string[],
  figures: [subject: string, rung: string | null][],
]

/** Every event of the edition by what places it among the others, in no stated order. */
export async function listEventPlaces(db: Database, { day }: Edition): Promise<EventPlace[]> {
  // As one JSON text: an event has thousands beside it, and only its page asks for them.
  const [{ lines } = { lines: '[]' }] = await db.$queryRaw<{ lines: string }[]>`
    SELECT json_group_array(json_array(
      e."id", e."on", e."knownOn", e."track", e."scheduled", e."importance", later."id",
      json((
        SELECT json_group_array(a."actorId" ORDER BY a."position")
        FROM "EventActor" a WHERE a."eventId" = e."id"
      )),
      json((
        SELECT json_group_array(json_array(f."subject", f."rung"))
        FROM "Figure" f
        WHERE f."ownerKind" = 'event' AND f."ownerId" = e."id" AND f."knownOn" <= ${day}
      ))
    )) AS "lines"
    FROM "TrackedEvent" e
    LEFT JOIN "TrackedEvent" later ON later."id" = e."supersededById" AND later."knownOn" <= ${day}
    WHERE e."knownOn" <= ${day}`
  return (JSON.parse(lines) as PlaceLine[]).map(toPlace)
}

function toPlace(line: PlaceLine): EventPlace {
  const [id, on, knownOn, track, scheduled, importance, supersededBy, actors, figures] = line
  return {
    ...{ id, on: toWhen(on), knownOn: toDay(knownOn), track: oneOf(TRACKS, track) },
    ...{ scheduled: scheduled === 1, importance: oneOf([1, 2, 3] as const, importance) },
    ...{ supersededBy, actors },
    figures: figures.map(([subject, rung]) => ({ subject, rung: optionalOneOf(RUNGS, rung) })),
  }
}

/** Events by date, kind and title; those unknown to the edition are left out. In no stated order. */
export async function listEventLines(
  db: Database,
  ids: readonly string[],
  { day }: Edition,
): Promise<EventLine[]> {
  const rows = await db.trackedEvent.findMany({
    where: { id: { in: [...ids] }, knownOn: { lte: day } },
  })
  return rows.map(toEventLine)
}
