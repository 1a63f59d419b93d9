import { GRADES } from '#domain/grade.ts'
import type { RecordMeta } from '#domain/record.ts'
import { SOURCE_KINDS, type Source } from '#domain/source.ts'
import type { RecordMeta as RecordMetaRow, Source as SourceRow } from '#store/generated/client.ts'
import type { RowSet } from './rowset.ts'
import { oneOf, toDay, toOptionalText } from './values.ts'

/** The record's own words about itself, and when the store took it in (UTC, ISO). */
export interface StoredMeta extends RecordMeta {
  readonly loadedAt: string
}

export function putMeta(rows: RowSet, meta: RecordMeta): void {
  const { changed, ...rest } = meta
  rows.recordMeta.push({ id: 'record', ...rest, changedEn: changed.en, changedJa: changed.ja })
}

export function toMeta(row: RecordMetaRow): StoredMeta {
  return {
    compiledOn: toDay(row.compiledOn),
    lastObservedOn: toDay(row.lastObservedOn),
    thinAfter: toDay(row.thinAfter),
    changed: { en: row.changedEn, ja: row.changedJa },
    version: row.version,
    loadedAt: row.loadedAt.toISOString(),
  }
}

export function putSource(rows: RowSet, source: Source, position: number): void {
  const { gloss, ...rest } = source
  rows.source.push({ ...rest, position, glossEn: gloss?.en ?? null, glossJa: gloss?.ja ?? null })
}

export function toSource(row: SourceRow): Source {
  const { position: _, glossEn, glossJa, ...rest } = row
  return {
    ...rest,
    gloss: toOptionalText(glossEn, glossJa),
    knownOn: toDay(row.knownOn),
    kind: oneOf(SOURCE_KINDS, row.kind),
    grade: oneOf(GRADES, row.grade),
  }
}
