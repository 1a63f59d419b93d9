import type { Edition } from '#domain/edition.ts'
import type { Track, TrackedEvent } from '#domain/event.ts'
import type { Database } from '#store/client.ts'
import { EVENT_PARTS, toEvent } from '#store/rows/event.ts'
import { loadOwned } from './owned.ts'

export interface EventFilter {
  readonly track?: Track
  readonly actor?: string
  readonly minImportance?: 1 | 2 | 3
}

/** By day (a month counts from its end), then by id. */
export async function listEvents(
  db: Database,
  { track, actor, minImportance }: EventFilter,
  edition: Edition,
): Promise<TrackedEvent[]> {
  const rows = await db.trackedEvent.findMany({
    where: {
      knownOn: { lte: edition.day },
      ...(track && { track }),
      ...(actor !== undefined && { actors: { some: { actorId: actor } } }),
      ...(minImportance && { importance: { gte: minImportance } }),
    },
    include: EVENT_PARTS,
    orderBy: [{ onDay: 'asc' }, { id: 'asc' }],
  })
  const filtered = track !== undefined || actor !== undefined || minImportance !== undefined
  const owned = await loadOwned(
    db,
    'event',
    edition,
    filtered ? rows.map(({ id }) => id) : undefined,
  )
  return rows.map((row) => toEvent(row, owned))
}

export async function getEvent(
  db: Database,
  id: string,
  edition: Edition,
): Promise<TrackedEvent | null> {
  const where = { id, knownOn: { lte: edition.day } }
  const row = await db.trackedEvent.findUnique({ where, include: EVENT_PARTS })
  return row && toEvent(row, await loadOwned(db, 'event', edition, [id]))
}
