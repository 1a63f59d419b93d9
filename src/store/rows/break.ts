import type { Break } from '#domain/break.ts'
import type { PeriodKey } from '#domain/period.ts'
import { MEASURES } from '#domain/softbank.ts'
import type { Break as BreakRow } from '#store/generated/client.ts'
import { type Owned, putFact } from './fact.ts'
import type { RowSet } from './rowset.ts'
import { oneOf, toDay, toStrings, writeList } from './values.ts'

export function putBreak(rows: RowSet, value: Break, position: number): void {
  const { id, measures, from, divisor, name, text, knownOn, cites } = value
  putFact(rows, { kind: 'break', id, knownOn, title: name }, cites)
  rows.break.push({
    ...{ id, position, measures: writeList(measures), from, divisor, knownOn },
    ...{ nameEn: name.en, nameJa: name.ja, textEn: text.en, textJa: text.ja },
  })
}

export function toBreak(row: BreakRow, owned: Owned): Break {
  return {
    id: row.id,
    measures: toStrings(row.measures).map((each) => oneOf(MEASURES, each)),
    from: row.from as PeriodKey,
    divisor: row.divisor,
    name: { en: row.nameEn, ja: row.nameJa },
    text: { en: row.textEn, ja: row.textJa },
    knownOn: toDay(row.knownOn),
    cites: owned.cites(row.id),
  }
}
