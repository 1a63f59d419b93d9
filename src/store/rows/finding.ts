import type { Contradiction, Search } from '#domain/finding.ts'
import type {
  Contradiction as ContradictionRow,
  Search as SearchRow,
} from '#store/generated/client.ts'
import { type Owned, putFact } from './fact.ts'
import type { RowSet } from './rowset.ts'
import { toDay, toOptionalDay, toStrings, writeList } from './values.ts'

export function putContradiction(rows: RowSet, value: Contradiction, position: number): void {
  const { id, topic, detail, about, knownOn, cites } = value
  putFact(rows, { kind: 'contradiction', id, knownOn, title: topic }, cites)
  rows.contradiction.push({
    ...{ id, position, topicEn: topic.en, topicJa: topic.ja },
    ...{ detailEn: detail.en, detailJa: detail.ja, about: writeList(about), knownOn },
  })
}

export function toContradiction(row: ContradictionRow, owned: Owned): Contradiction {
  return {
    id: row.id,
    topic: { en: row.topicEn, ja: row.topicJa },
    detail: { en: row.detailEn, ja: row.detailJa },
    about: toStrings(row.about),
    knownOn: toDay(row.knownOn),
    cites: owned.cites(row.id),
  }
}

export function putSearch(rows: RowSet, search: Search, position: number): void {
  const { id, about, lookedFor, where, from, until, finding, knownOn } = search
  putFact(rows, { kind: 'search', id, knownOn, title: lookedFor }, [])
  rows.search.push({
    ...{ id, position, about, lookedForEn: lookedFor.en, lookedForJa: lookedFor.ja },
    ...{ whereEn: where.en, whereJa: where.ja, from, until, knownOn },
    ...{ findingEn: finding.en, findingJa: finding.ja },
  })
}

export function toSearch(row: SearchRow): Search {
  return {
    id: row.id,
    about: row.about,
    lookedFor: { en: row.lookedForEn, ja: row.lookedForJa },
    where: { en: row.whereEn, ja: row.whereJa },
    from: toOptionalDay(row.from),
    until: toDay(row.until),
    finding: { en: row.findingEn, ja: row.findingJa },
    knownOn: toDay(row.knownOn),
  }
}
