import type { Edition } from '#domain/edition.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { idsOfKin, kinOf } from '#domain/event-kin.ts'
import type { EventFacts } from '#features/timeline/event-view.ts'
import type { Database } from '#store/client.ts'
import {
  listContradictionsCiting,
  listNamesById,
  listPartiesById,
  listProjectsOfEvent,
} from '#store/queries/event-facts.ts'
import { listEventLines, listEventPlaces } from '#store/queries/event-places.ts'
import { getEvent } from '#store/queries/events.ts'
import { listFiguresById } from '#store/queries/figures.ts'
import { listMoves, listSubjectsOfClaims } from '#store/queries/record-moves.ts'
import { listSourcesById } from '#store/queries/sources.ts'

interface Reader {
  readonly db: Database
  readonly edition: Edition
}

/** What the page of an event is made from; null for an event the edition does not know. */
export async function openEvent(id: string, reader: Reader): Promise<EventFacts | null> {
  const { db, edition } = reader
  const event = await getEvent(db, id, edition)
  if (!event) return null
  const cited = event.cites.flatMap(({ source, origin }) => [source, origin])
  const [around, people, record, sources, projects] = await Promise.all([
    readAround(event, reader),
    readPeople(event, reader),
    readRecord(event, reader),
    listSourcesById(db, [...new Set(cited)], edition),
    listProjectsOfEvent(db, id, edition),
  ])
  return { event, ...around, ...people, ...record, sources, projects }
}

/** Of the other events only where they stand, and the words of those that are named. */
async function readAround(event: TrackedEvent, { db, edition }: Reader) {
  const kin = kinOf(event, await listEventPlaces(db, edition))
  const ids = [...idsOfKin(kin), ...(event.supersededBy ? [event.supersededBy] : [])]
  return { kin, lines: await listEventLines(db, ids, edition) }
}

async function readPeople(event: TrackedEvent, { db, edition }: Reader) {
  const actors = await listPartiesById(db, event.actors, edition)
  const bodies = actors.flatMap(({ offices }) => offices.flatMap(({ org }) => org ?? []))
  const names = await listNamesById(db, [...new Set([...event.actors, ...bodies])], edition)
  return { actors, names }
}

/** What the record gained with it, and where accounts of its documents differ. */
async function readRecord({ id, knownOn, cites }: TrackedEvent, { db, edition }: Reader) {
  const sources = cites.filter((cite) => cite.knownOn <= edition.day).map(({ source }) => source)
  const [moves, contradictions] = await Promise.all([
    listMoves(db, { id, knownOn, sources }, edition),
    listContradictionsCiting(db, sources, edition),
  ])
  const idsOf = (kind: string) => moves.flatMap((move) => (move.kind === kind ? move.id : []))
  const [moved, subjects] = await Promise.all([
    listFiguresById(db, idsOf('figure'), edition),
    listSubjectsOfClaims(db, idsOf('claim')),
  ])
  return { moves, moved, subjects, contradictions }
}
