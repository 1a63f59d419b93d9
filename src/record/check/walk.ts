import type { Path, RecordFile } from '../document.ts'
import { keyOf, LISTS, type ListKind, type SingleKind } from '../kinds.ts'
import type { Place } from '../problem.ts'
import type { RecordFiles } from '../read.ts'

/** A value met on the way through the written record. */
export interface Visit {
  readonly kind: ListKind | SingleKind
  readonly file: RecordFile
  readonly path: Path
  /** The key the value stands under; for items of a list, the list's key. */
  readonly key: string
  readonly value: unknown
  /** The nearest `knownOn`, `on` or `resultsOn` at or above the value, as written. */
  readonly since: string | null
}

/** Visits every value of every file, entries with a wrong shape included, so that ids can be found anywhere. */
export function walkFiles({ files }: RecordFiles, visit: (visit: Visit) => void): void {
  for (const { kind, file } of files)
    walk({ kind, file, path: [], key: '', value: file.data, since: null }, visit)
}

function walk(at: Visit, visit: (visit: Visit) => void): void {
  visit(at)
  const { value } = at
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      walk({ ...at, path: [...at.path, index], value: item }, visit)
    }
  } else if (isMapping(value)) {
    const since = dateOf(value) ?? at.since
    for (const [key, item] of Object.entries(value)) {
      walk({ ...at, path: [...at.path, key], key, value: item, since }, visit)
    }
  }
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function dateOf(value: Record<string, unknown>): string | null {
  for (const key of ['knownOn', 'resultsOn', 'on']) {
    const date = value[key]
    if (typeof date === 'string') return date
  }
  return null
}

/** Every id written in the files, by kind, with the places it stands at. */
export type Ids = ReadonlyMap<ListKind, ReadonlyMap<string, readonly Place[]>>

export function collectIds(files: RecordFiles): Ids {
  const ids = new Map<ListKind, Map<string, Place[]>>()
  walkFiles(files, ({ kind, file, path, key, value }) => {
    if (!(kind in LISTS) || path.length !== 2 || typeof value !== 'string') return
    const list = kind as ListKind
    if (key !== keyOf(list)) return
    const places = ids.get(list) ?? new Map<string, Place[]>()
    ids.set(list, places.set(value, [...(places.get(value) ?? []), file.place(path)]))
  })
  return ids
}
