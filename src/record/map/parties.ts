import { type Day, day, maxDay } from '#domain/day.ts'
import type { Office, Party } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'
import { firstDay } from '#domain/when.ts'
import type { WrittenParty, WrittenRelation } from '../schema/parties.ts'
import { toEntry, toState } from './entries.ts'
import { type Reading, toCites, toDay, toFigure, toWhen } from './reading.ts'

type WrittenOffice = NonNullable<WrittenParty['roles']>[number]

/** `named` is the first day another fact of the record names the party, if any does. */
export function toParty(reading: Reading, written: WrittenParty, named: Day | null): Party {
  const { id, kind, name, side, sources, grades } = written
  const offices = (written.roles ?? []).map((office) => toOffice(reading, office))
  const parts = (written.parts ?? []).map((entry) => ({
    knownOn: toDay(entry.on),
    on: entry.on,
    part: entry.part,
    cites: toCites(reading, entry.sources, entry.grades),
  }))
  const stances = (written.stances ?? []).map((entry) => toState(reading, entry, entry.stance))
  const descriptions = (written.descriptions ?? []).map((entry) => toEntry(reading, entry))
  const cites = toCites(reading, sources, grades)
  const days = [...parts, ...stances, ...descriptions, ...cites].map((each) => each.knownOn)
  const since = offices.flatMap(({ from }) => (from ? [firstDay(from)] : []))
  return {
    id,
    kind,
    name,
    called: written.called ?? [],
    reading: written.reading ?? null,
    country: written.country ?? null,
    side,
    short: written.short ?? false,
    knownOn: earliest([...days, ...since, ...(named ? [named] : [])]),
    parts,
    offices,
    stances,
    descriptions,
    website: written.website ?? null,
    wikidata: written.wikidata ?? null,
    cites,
  }
}

function earliest(days: readonly Day[]): Day {
  return days.reduce((first, each) => (each < first ? each : first), maxDay(day('9999-12-31')))
}

function toOffice(reading: Reading, written: WrittenOffice): Office {
  return {
    title: written.title,
    org: written.org ?? null,
    from: written.from ? toWhen(written.from) : null,
    to: written.to ? toWhen(written.to) : null,
    documentedOn: written.documentedOn ? toDay(written.documentedOn) : null,
    lastConfirmed: written.lastConfirmed ? toDay(written.lastConfirmed) : null,
    cites: toCites(reading, written.sources, written.grades),
  }
}

export function toRelation(reading: Reading, written: WrittenRelation): Relation {
  const { id, from, to, type, label, standing, sources, grades } = written
  const knownOn = toDay(written.knownOn)
  const on = written.since ?? written.knownOn
  const owner = { kind: 'relation', id, on, knownOn, label, sources, grades } as const
  const until = written.until ? toWhen(written.until) : null
  return {
    id,
    from,
    to,
    type,
    label,
    since: written.since ? toWhen(written.since) : null,
    until,
    untilKnownOn: written.untilKnownOn
      ? day(written.untilKnownOn)
      : until && maxDay(firstDay(until), knownOn),
    standing,
    figure: written.figure ? toFigure(reading, owner, written.figure) : null,
    knownOn,
    note: written.note ?? null,
    cites: toCites(reading, sources, grades),
  }
}
