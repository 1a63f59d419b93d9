import { RELATION_STANDINGS, RELATION_TYPES, type Relation } from '#domain/relation.ts'
import type { Relation as RelationRow } from '#store/generated/client.ts'
import { type Owned, putFact } from './fact.ts'
import { putFigures } from './figure.ts'
import type { RowSet } from './rowset.ts'
import {
  oneOf,
  toDay,
  toOptionalDay,
  toOptionalText,
  toOptionalWhen,
  writeOptionalWhen,
} from './values.ts'

export function putRelation(rows: RowSet, relation: Relation, position: number): void {
  const { id, from, to, type, label, since, until, untilKnownOn, standing } = relation
  const { figure, knownOn, note, cites } = relation
  const head = { kind: 'relation', id, knownOn, title: label } as const
  putFact(rows, head, cites)
  putFigures(rows, head, figure ? [figure] : [])
  rows.relation.push({
    ...{ id, position, fromId: from, toId: to, type, labelEn: label.en, labelJa: label.ja },
    since: writeOptionalWhen(since),
    until: writeOptionalWhen(until),
    ...{ untilKnownOn, standing, knownOn },
    noteEn: note?.en ?? null,
    noteJa: note?.ja ?? null,
  })
}

/** An end that was not yet known by the edition's day is no end. */
export function toRelation(row: RelationRow, owned: Owned): Relation {
  const ended = row.untilKnownOn === null || row.untilKnownOn <= owned.day
  return {
    id: row.id,
    from: row.fromId,
    to: row.toId,
    type: oneOf(RELATION_TYPES, row.type),
    label: { en: row.labelEn, ja: row.labelJa },
    since: toOptionalWhen(row.since),
    until: ended ? toOptionalWhen(row.until) : null,
    untilKnownOn: ended ? toOptionalDay(row.untilKnownOn) : null,
    standing: oneOf(RELATION_STANDINGS, row.standing),
    figure: owned.figures(row.id)[0] ?? null,
    knownOn: toDay(row.knownOn),
    note: toOptionalText(row.noteEn, row.noteJa),
    cites: owned.cites(row.id),
  }
}
