import type { Claim } from '#domain/claim.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { WrittenClaim, WrittenEvent } from '../schema/events.ts'
import { toState } from './entries.ts'
import { type Reading, toCites, toDay, toFigure, toWhen } from './reading.ts'

export function toEvent(reading: Reading, written: WrittenEvent): TrackedEvent {
  const { id, track, kind, importance, title, summary, actors, sources, grades } = written
  const knownOn = toDay(written.knownOn)
  const owner = { kind: 'event', id, on: written.on, knownOn, sources, grades } as const
  return {
    id,
    on: toWhen(written.on),
    knownOn,
    track,
    kind,
    scheduled: written.mode === 'scheduled',
    importance,
    title,
    summary,
    note: written.note ?? null,
    actors,
    figures: (written.figures ?? []).map((figure) => toFigure(reading, owner, figure)),
    cites: toCites(reading, sources, grades),
    supersededBy: written.supersededBy ?? null,
  }
}

export function toClaim(reading: Reading, written: WrittenClaim): Claim {
  const { id, about, statement, history } = written
  const knownOn = toDay(written.knownOn)
  const sources = history[0]?.sources ?? []
  const owner = { kind: 'claim', id, on: written.knownOn, knownOn, sources } as const
  return {
    id,
    about,
    statement,
    knownOn,
    figure: written.figure ? toFigure(reading, owner, written.figure) : null,
    history: history.map((entry) => toState(reading, entry, entry.standing)),
  }
}
