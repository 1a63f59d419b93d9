import type { Day } from '#domain/day.ts'
import type { Entry, StateEntry } from '#domain/entry.ts'
import type { FactKind, Figure } from '#domain/figure.ts'
import type { Cite } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import type { Entry as EntryRow } from '#store/generated/client.ts'
import type { RowSet } from './rowset.ts'
import { oneOf, toDay } from './values.ts'

/** A rate quote has sources as facts do, but no page and no kind of its own in the record. */
export type StoredKind = FactKind | 'rate-quote'

/** What hangs on a fact, whatever its kind. */
export interface FactHead {
  readonly kind: StoredKind
  readonly id: string
  readonly knownOn: Day
  readonly title: Text | null
}

/** What hangs on the facts of one kind, as an edition knows it. */
export interface Owned {
  readonly day: Day
  /** `part` is a dated part, `stages:2`; without it, the cites of the fact itself. */
  cites(id: string, part?: string): readonly Cite[]
  entries(id: string, list: string): readonly EntryRow[]
  figures(id: string): readonly Figure[]
}

export function partName(list: string, position: number): string {
  return `${list}:${position}`
}

export function putFact(rows: RowSet, head: FactHead, cites: readonly Cite[]): void {
  const { kind, id, knownOn, title } = head
  rows.fact.push({ kind, id, knownOn, titleEn: title?.en ?? null, titleJa: title?.ja ?? null })
  putCites(rows, head, '', cites)
}

/** The cites of a fact, or of one part of it; `head.knownOn` is then the part's. */
export function putCites(
  rows: RowSet,
  { kind, id, knownOn }: Omit<FactHead, 'title'>,
  part: string,
  cites: readonly Cite[],
): void {
  cites.forEach(({ source, grade }, position) => {
    rows.cite.push({
      ownerKind: kind,
      ownerId: id,
      part,
      position,
      sourceId: source,
      grade,
      knownOn,
    })
  })
}

/** A dated entry of any list; some have only a state, some only a text. */
interface Dated {
  readonly on: string
  readonly knownOn: Day
  readonly state?: string
  readonly text?: Text
  readonly cites?: readonly Cite[]
}

export function putEntries(
  rows: RowSet,
  { kind, id }: FactHead,
  list: string,
  entries: readonly Dated[],
): void {
  entries.forEach(({ on, knownOn, state = null, text = null, cites = [] }, position) => {
    const [textEn, textJa] = [text?.en ?? null, text?.ja ?? null]
    rows.entry.push({
      ownerKind: kind,
      ownerId: id,
      list,
      position,
      on,
      knownOn,
      state,
      textEn,
      textJa,
    })
    putCites(rows, { kind, id, knownOn }, partName(list, position), cites)
  })
}

export function toEntries(owned: Owned, id: string, list: string): Entry[] {
  return owned.entries(id, list).map((row) => toEntry(owned, row))
}

export function toStates<State extends string>(
  owned: Owned,
  id: string,
  list: string,
  states: readonly State[],
): StateEntry<State>[] {
  return owned
    .entries(id, list)
    .map((row) => ({ ...toEntry(owned, row), state: oneOf(states, row.state ?? '') }))
}

function toEntry(owned: Owned, row: EntryRow): Entry {
  const { ownerId, list, position, on, knownOn, textEn, textJa } = row
  return {
    on,
    knownOn: toDay(knownOn),
    text: { en: textEn ?? '', ja: textJa ?? '' },
    cites: owned.cites(ownerId, partName(list, position)),
  }
}
