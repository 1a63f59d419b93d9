import type { Contradiction, Search } from '#domain/finding.ts'
import type { Prisma, Search as SearchRow } from '#store/generated/client.ts'
import { type Owned, partName, putCites, putFact } from './fact.ts'
import type { RowSet } from './rowset.ts'
import { inOrder, toDay, toOptionalDay, toOptionalText, toStrings, writeList } from './values.ts'

export const CONTRADICTION_PARTS = { sides: true } as const satisfies Prisma.ContradictionInclude

type ContradictionRow = Prisma.ContradictionGetPayload<{ include: typeof CONTRADICTION_PARTS }>

/** Its sides hang on it as parts, each with sources of its own; the fact itself cites none. */
export function putContradiction(rows: RowSet, value: Contradiction, position: number): void {
  const { id, topic, sides, note, about, knownOn } = value
  const head = { kind: 'contradiction', id, knownOn } as const
  putFact(rows, { ...head, title: topic }, [])
  rows.contradiction.push({
    ...{ id, position, topicEn: topic.en, topicJa: topic.ja },
    ...{ noteEn: note?.en ?? null, noteJa: note?.ja ?? null, about: writeList(about), knownOn },
  })
  sides.forEach(({ who, says, cites }, at) => {
    rows.contradictionSide.push({
      ...{ contradictionId: id, position: at, whoEn: who.en, whoJa: who.ja },
      ...{ saysEn: says.en, saysJa: says.ja },
    })
    putCites(rows, head, partName('sides', at), cites)
  })
}

export function toContradiction(row: ContradictionRow, owned: Owned): Contradiction {
  return {
    id: row.id,
    topic: { en: row.topicEn, ja: row.topicJa },
    sides: inOrder(row.sides).map(({ position, ...side }) => ({
      who: { en: side.whoEn, ja: side.whoJa },
      says: { en: side.saysEn, ja: side.saysJa },
      cites: owned.cites(row.id, partName('sides', position)),
    })),
    note: toOptionalText(row.noteEn, row.noteJa),
    about: toStrings(row.about),
    knownOn: toDay(row.knownOn),
  }
}

export function putSearch(rows: RowSet, search: Search, position: number): void {
  const { id, about, figure, lookedFor, where, from, until, finding, openSince, knownOn } = search
  putFact(rows, { kind: 'search', id, knownOn, title: lookedFor }, [])
  rows.search.push({
    ...{
      id,
      position,
      about,
      figureId: figure,
      lookedForEn: lookedFor.en,
      lookedForJa: lookedFor.ja,
    },
    ...{ whereEn: where.en, whereJa: where.ja, from, until, knownOn },
    ...{ findingEn: finding.en, findingJa: finding.ja, openSince },
    couldAnswer: writeList(search.couldAnswer),
  })
}

export function toSearch(row: SearchRow): Search {
  return {
    id: row.id,
    about: row.about,
    figure: row.figureId,
    lookedFor: { en: row.lookedForEn, ja: row.lookedForJa },
    where: { en: row.whereEn, ja: row.whereJa },
    from: toOptionalDay(row.from),
    until: toDay(row.until),
    finding: { en: row.findingEn, ja: row.findingJa },
    couldAnswer: toStrings(row.couldAnswer),
    openSince: toOptionalDay(row.openSince),
    knownOn: toDay(row.knownOn),
  }
}
