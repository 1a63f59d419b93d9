import { type EventLine, TRACKS, type TrackedEvent } from '#domain/event.ts'
import { EVENT_KINDS } from '#domain/standing.ts'
import { lastDay, writeWhen } from '#domain/when.ts'
import type { Prisma } from '#store/generated/client.ts'
import { type Owned, putFact } from './fact.ts'
import { putFigures } from './figure.ts'
import type { RowSet } from './rowset.ts'
import { inOrder, oneOf, toDay, toOptionalText, toWhen } from './values.ts'

export const EVENT_PARTS = {
  actors: true,
  supersededBy: { select: { knownOn: true } },
} as const satisfies Prisma.TrackedEventInclude

type EventRow = Prisma.TrackedEventGetPayload<{ include: typeof EVENT_PARTS }>

export function putEvent(rows: RowSet, event: TrackedEvent, position: number): void {
  const { id, on, knownOn, track, kind, scheduled, importance, title, summary, note } = event
  const head = { kind: 'event', id, knownOn, title } as const
  putFact(rows, head, event.cites)
  putFigures(rows, head, event.figures)
  rows.trackedEvent.push({
    ...{ id, position, knownOn, track, kind, scheduled, importance },
    on: writeWhen(on),
    onDay: lastDay(on),
    titleEn: title.en,
    titleJa: title.ja,
    summaryEn: summary.en,
    summaryJa: summary.ja,
    noteEn: note?.en ?? null,
    noteJa: note?.ja ?? null,
    supersededById: event.supersededBy,
  })
  event.actors.forEach((actorId, at) => {
    rows.eventActor.push({ eventId: id, position: at, actorId })
  })
}

type LineRow = Omit<EventRow, keyof typeof EVENT_PARTS>

export function toEventLine(row: LineRow): EventLine {
  return {
    id: row.id,
    on: toWhen(row.on),
    knownOn: toDay(row.knownOn),
    track: oneOf(TRACKS, row.track),
    kind: oneOf(EVENT_KINDS, row.kind),
    scheduled: row.scheduled,
    importance: oneOf([1, 2, 3] as const, row.importance),
    title: { en: row.titleEn, ja: row.titleJa },
  }
}

export function toEvent(row: EventRow, owned: Owned): TrackedEvent {
  const { id, supersededBy } = row
  return {
    ...toEventLine(row),
    summary: { en: row.summaryEn, ja: row.summaryJa },
    note: toOptionalText(row.noteEn, row.noteJa),
    actors: inOrder(row.actors).map(({ actorId }) => actorId),
    figures: owned.figures(id),
    cites: owned.cites(id),
    supersededBy: supersededBy && supersededBy.knownOn <= owned.day ? row.supersededById : null,
  }
}
