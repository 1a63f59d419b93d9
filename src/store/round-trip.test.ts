import { describe, expect, it } from 'vitest'
import { latestEdition } from '#domain/edition.ts'
import type { TheRecord } from '#domain/record.ts'
import { checkRecord } from '#record/check.ts'
import { saveRecord } from '#store/save.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { readBack } from '#tests/support/read-back.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { getEvent } from './queries/events.ts'
import { getFigure, listFigures, listFiguresById, listFiguresBySubject } from './queries/figures.ts'
import { getParty, listRelations } from './queries/people.ts'
import { listReports } from './queries/softbank.ts'

/** Queries that state an order have their own tests of it. */
function sorted(values: readonly object[]): object[] {
  const keyed = values.map((value) => ({ value, key: JSON.stringify(value, plain) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value)
}

/** Keys in one order, and bigints as text. */
function plain(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return `${value}`
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}

describe('what was saved', () => {
  it('comes back from the queries as the same six facts', async () => {
    const { db } = await tempDatabase()
    const record = miniRecord()
    await saveRecord(db, record)
    const back = await readBack(db, latestEdition(record.meta.compiledOn))
    expect(back).toEqual({ ...record, sources: back.sources })
    expect(sorted(back.sources)).toEqual(sorted(record.sources))
  })

  it('comes back one by one, too', async () => {
    const { db } = await tempDatabase()
    const record = miniRecord()
    const edition = latestEdition(record.meta.compiledOn)
    await saveRecord(db, record)
    const [event] = record.events
    const [kato] = record.parties
    const [before, income] = record.reports.flatMap(({ figures }) => figures)
    expect(await getEvent(db, 'ft-son-swf', edition)).toEqual(event)
    expect(await getParty(db, 'katsunobu-kato', edition)).toEqual(kato)
    expect(await getFigure(db, 'softbank.fy2024q4.net-income', edition)).toEqual(income)
    expect(await listFiguresBySubject(db, 'softbank', edition)).toEqual([before, income])
    expect(await getFigure(db, 'softbank.fy1999.net-income', edition)).toBeNull()
    const ids = ['softbank.fy2024q4.net-income', 'no-such', 'softbank.fy2023q4.net-income']
    expect(await listFiguresById(db, ids, edition)).toEqual([income, before])
    expect(await listRelations(db, { party: 'scott-bessent' }, edition)).toEqual(record.relations)
    expect(await listRelations(db, { party: 'katsunobu-kato' }, edition)).toEqual([])
    expect(await listReports(db, { part: 'year' }, edition)).toEqual([])
  })

  it('is asked for by thousands of ids at once', async () => {
    const { db } = await tempDatabase()
    const record = miniRecord()
    const edition = latestEdition(record.meta.compiledOn)
    await saveRecord(db, record)
    const lines = await listFigures(db, edition)
    expect(lines.map(({ id }) => id)).toContain('us-japan-vehicle.2025-07-22.pledge')
    const many = Array.from({ length: 3000 }, (_, at) => `no-such.${at}`)
    const ids = [...many, ...lines.map(({ id }) => id)]
    expect(await listFiguresById(db, ids, edition)).toHaveLength(lines.length)
  })
})

describe('the real record', () => {
  it('comes back whole in its latest edition', async () => {
    const { db } = await tempDatabase()
    const { record: whole } = checkRecord('prisma/record')
    // A source that no dated fact rests on and that bears no date is known on no day.
    const sources = whole.sources.filter(({ knownOn }) => knownOn <= whole.meta.compiledOn)
    const record = { ...whole, sources }
    await saveRecord(db, whole)
    const back = await readBack(db, latestEdition(record.meta.compiledOn))
    for (const kind of Object.keys(record) as (keyof TheRecord)[]) {
      const [got, saved] = [back[kind], record[kind]]
      if (!Array.isArray(got) || !Array.isArray(saved)) continue
      expect(sorted(got), kind).toEqual(sorted(saved))
    }
  }, 60_000)
})
