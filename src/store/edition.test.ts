import { describe, expect, it } from 'vitest'
import { type Day, day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { TheRecord } from '#domain/record.ts'
import { checkRecord } from '#record/check.ts'
import { saveRecord } from '#store/save.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { readBack } from '#tests/support/read-back.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { getEvent, listEvents } from './queries/events.ts'
import { getFigure, listFigures, listFiguresById } from './queries/figures.ts'
import { getParty } from './queries/people.ts'
import { listReports } from './queries/softbank.ts'
import { getSource, listFactsOfSource, listSources } from './queries/sources.ts'
import { getVehicle } from './queries/vehicles.ts'

const on = (text: string): Edition => ({ day: day(text), latest: false })

async function stored(record: TheRecord) {
  const { db } = await tempDatabase()
  await saveRecord(db, record)
  return db
}

/** Every clock in what a query gave, save those of cites: they say when their source was published. */
function clocks(value: unknown): Day[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'knownOn' in value && !('origin' in value) ? [value.knownOn as Day] : []
  return [...own, ...Object.values(value).flatMap(clocks)]
}

describe('an edition', () => {
  it('does not know the pledge before 23 July 2025', async () => {
    const db = await stored(miniRecord())
    expect(await getVehicle(db, 'us-japan-vehicle', on('2025-07-22'))).toBeNull()
    expect(await getFigure(db, 'us-japan-vehicle.2025-07-22.pledge', on('2025-07-22'))).toBeNull()
    expect(await getVehicle(db, 'us-japan-vehicle', on('2025-07-23'))).toEqual(
      miniRecord().vehicles[0],
    )
  })

  it('has nothing on a day before the first fact', async () => {
    const db = await stored(miniRecord())
    const back = await readBack(db, on('1999-12-31'))
    const { meta: _, measures: _measures, ...lists } = back
    for (const [kind, list] of Object.entries(lists)) expect(list, kind).toEqual([])
    expect(await listFigures(db, on('1999-12-31'))).toEqual([])
  })

  it('shows a quarter that has ended as awaiting its results', async () => {
    const db = await stored(miniRecord())
    const reports = await listReports(db, { part: 'quarter' }, on('2025-04-01'))
    const [known, awaiting] = reports
    expect(known?.figures).toHaveLength(1)
    expect(awaiting).toEqual({ period: 'fy2024q4', resultsOn: null, cites: [], figures: [] })
    expect(await listReports(db, { part: 'quarter' }, on('2025-03-30'))).toHaveLength(1)
  })

  it('shows an office from its own first day, its end not before the end', async () => {
    const db = await stored(miniRecord())
    const [office] = (await getParty(db, 'katsunobu-kato', on('2025-05-25')))?.offices ?? []
    expect(office?.from).toEqual({ kind: 'day', day: '2024-10-01' })
    expect(office?.to).toBeNull()
    expect(office?.documentedOn).toBe('2025-05-30')
    expect(office?.cites).toHaveLength(3)
    const later = await getParty(db, 'katsunobu-kato', on('2025-10-21'))
    expect(later?.offices[0]?.to).toEqual({ kind: 'day', day: '2025-10-21' })
  })

  it('does not say what an event gave way to before that came', async () => {
    const record = miniRecord()
    const [first] = record.events
    if (!first) throw new Error('the mini record has an event')
    const next = { ...first, id: 'next', on: { kind: 'day', day: day('2025-09-04') } as const }
    const second = { ...next, knownOn: day('2025-09-05'), figures: [] }
    const events = [second, { ...first, supersededBy: 'next' }]
    const db = await stored({ ...record, events })
    const before = await getEvent(db, 'ft-son-swf', on('2025-09-04'))
    expect(before?.supersededBy).toBeNull()
    const after = await listEvents(db, {}, on('2025-09-05'))
    expect(after.map(({ id, supersededBy }) => [id, supersededBy])).toEqual([
      ['ft-son-swf', 'next'],
      ['next', null],
    ])
  })

  it('does not say that a relation ended before that was known', async () => {
    const record = miniRecord()
    const until = { kind: 'day', day: day('2025-06-30') } as const
    const relations = record.relations.map((relation) => ({
      ...{ ...relation, until, untilKnownOn: day('2025-07-15') },
    }))
    const db = await stored({ ...record, relations })
    const { relations: before } = await readBack(db, on('2025-07-14'))
    expect(before[0]).toMatchObject({ until: null, untilKnownOn: null })
    const { relations: after } = await readBack(db, on('2025-07-15'))
    expect(after).toEqual(relations)
  })

  it('counts the facts of a source that were public', async () => {
    const db = await stored(miniRecord())
    const sources = await listSources(db, on('2025-05-25'))
    const ft = sources.find(({ source }) => source.id === 'ft-2025-05-24')
    expect(ft?.facts).toBe(3)
    expect(sources.map(({ source }) => source.knownOn)).toEqual([
      ...['2024-05-13', '2024-05-13', '2024-10-01', '2025-05-13', '2025-05-24', '2025-05-25'],
    ])
    expect(await getSource(db, 'fnn-2025-10-21', on('2025-05-25'))).toBeNull()
    const lines = await listFactsOfSource(db, 'ft-2025-05-24', on('2025-05-25'))
    expect(lines.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'event ft-son-swf',
      'figure ft-son-swf.2025-05-24.initial-capital',
      'relation masayoshi-son-discussed-with-scott-bessent',
    ])
    expect(lines[1]?.title?.en).toBe('Initial capital, before borrowing')
    expect(await listFactsOfSource(db, 'ft-2025-05-24', on('2025-05-23'))).toEqual([])
  })
})

describe('a figure that was printed before the record’s own printing', () => {
  const { record } = checkRecord('prisma/record')
  const SALES = 'softbank.fy2020q1.net-sales'

  it('is told as it was told then, with the sources and the presentation of then', async () => {
    const db = await stored(record)
    expect(await getFigure(db, SALES, on('2020-08-10'))).toBeNull()
    const then = await getFigure(db, SALES, on('2020-09-01'))
    expect(then).toMatchObject({
      ...{ asReported: '1450.055bn JPY', presentation: 'ex-sprint', knownOn: '2020-08-11' },
      ...{ formula: null, note: null },
    })
    expect(then?.cites.map(({ source }) => source)).toEqual(['monoiu-2020-08-11'])
    expect(then?.alternatives.map(({ asReported }) => asReported)).toEqual(['1450.005bn JPY'])
    expect(await listFigures(db, on('2020-09-01'))).toContainEqual({
      ...{ id: SALES, label: { en: 'Net sales', ja: '売上高' }, knownOn: '2020-08-11' },
    })
    const report = (await listReports(db, { part: 'quarter' }, on('2020-09-01'))).at(-1)
    expect(report?.figures.find(({ id }) => id === SALES)).toEqual(then)
    const lines = await listFactsOfSource(db, 'monoiu-2020-08-11', on('2020-09-01'))
    expect(lines.map(({ id }) => id)).toContain(SALES)
    const now = await getFigure(db, SALES, on('2021-08-10'))
    expect(now?.asReported).toBe('1279.973bn JPY')
    expect(now?.alternatives).toHaveLength(2)
  }, 60_000)

  it('keeps the formula of the difference it was then', async () => {
    const db = await stored(record)
    const then = await getFigure(db, 'softbank.fy2019q3.net-sales', on('2020-03-01'))
    expect(then).toMatchObject({
      ...{ asReported: '2438.080bn JPY', formula: '7,089.804 − 4,651.724' },
    })
  }, 60_000)
})

describe('editions of the real record', () => {
  const { record } = checkRecord('prisma/record')
  const days = ['2015-12-31', '2025-05-24', '2025-07-22', '2026-03-22']

  it('never return what became public later', async () => {
    const db = await stored(record)
    for (const each of days) {
      const edition = on(each)
      const back = await readBack(db, edition)
      const ids = (await listFigures(db, edition)).map(({ id }) => id)
      const figures = await listFiguresById(db, ids, edition)
      expect(figures).toHaveLength(ids.length)
      const { meta: _, ...lists } = back
      const later = clocks({ ...lists, figures }).filter((clock) => clock > each)
      expect(later, each).toEqual([])
    }
  }, 60_000)
})
