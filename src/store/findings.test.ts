import { describe, expect, it } from 'vitest'
import { day } from '#domain/day.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import { text } from '#tests/support/mini-parts.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { cite } from '#tests/support/mini-sources.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { listContradictions, listSearches } from './queries/findings.ts'
import { saveRecord } from './save.ts'

const side = (name: string, said: string, source: string) => ({
  ...{ who: text(name, name), says: text(said, said), cites: [cite(source, 'E')] },
})
const size: Contradiction = {
  ...{ id: 'joint-fund-size', topic: text('Size', '規模'), about: ['us-japan-vehicle'] },
  sides: [
    side('FT', 'about', 'ft-2025-05-24'),
    side('Fortune', 'up to', 'fortune-2025-05-25'),
    side('FT again', 'at least', 'ft-2025-05-24'),
  ],
  ...{ note: text('Relays differ.', '転電は異なる。'), knownOn: day('2025-05-25') },
}
const search: Search = {
  ...{ id: 'amount', about: 'us-japan-vehicle', figure: 'us-japan-vehicle.2025-07-22.pledge' },
  ...{ lookedFor: text('The amount', '金額'), where: text('Web pages', 'ウェブページ') },
  ...{ from: null, until: day('2026-10-10'), finding: text('None.', 'なし。') },
  ...{ couldAnswer: ['japan-mof', 'scott-bessent'], openSince: day('2025-07-22') },
  knownOn: day('2026-10-10'),
}
const bare: Search = { ...search, id: 'bare', figure: null, couldAnswer: [], openSince: null }

async function saved(contradictions: readonly Contradiction[], searches: readonly Search[]) {
  const { db } = await tempDatabase()
  await saveRecord(db, { ...miniRecord(), contradictions, searches })
  return db
}
const edition = (on: string) => ({ day: day(on), latest: false })

describe('findings in the store', () => {
  it('a contradiction keeps its sides in their order, each with its own sources', async () => {
    const db = await saved([size, { ...size, id: 'second', note: null }], [])
    expect(await listContradictions(db, edition('2025-05-25'))).toEqual([
      size,
      { ...size, id: 'second', note: null },
    ])
    expect(await listContradictions(db, edition('2025-05-24'))).toEqual([])
  })

  it('a search keeps who could answer, since when it is open and which number it is about', async () => {
    const db = await saved([], [search, bare])
    expect(await listSearches(db, edition('2026-10-10'))).toEqual([search, bare])
    expect(await listSearches(db, edition('2026-10-09'))).toEqual([])
  })

  it('a search for a number the record does not have is refused', async () => {
    await expect(saved([], [{ ...search, figure: 'no.such.figure' }])).rejects.toThrow(
      /Search without its Figure/,
    )
  })
})
