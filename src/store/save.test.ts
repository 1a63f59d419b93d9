import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { latestEdition } from '#domain/edition.ts'
import type { TheRecord } from '#domain/record.ts'
import { openDatabase } from '#store/client.ts'
import { saveRecord } from '#store/save.ts'
import { miniRecord } from '#tests/support/mini-record.ts'
import { readBack } from '#tests/support/read-back.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'
import { getEvent } from './queries/events.ts'
import { getMeta } from './queries/meta.ts'
import { getPicture, savePictures } from './queries/pictures.ts'
import { listIds } from './queries/sources.ts'

const edition = latestEdition(miniRecord().meta.compiledOn)

/** The mini record as it is loaded again: renamed, so that one can see which of the two is there. */
function renamed(change: Partial<TheRecord> = {}): TheRecord {
  const record = miniRecord()
  return { ...record, meta: { ...record.meta, version: 'mini-2' }, ...change }
}

/** The mini record with an event that names someone nobody knows. */
function dangling(): TheRecord {
  const events = miniRecord().events.map((event) => ({ ...event, actors: ['nobody'] }))
  return renamed({ events })
}

describe('saving a record', () => {
  it('reports everything as added the first time', async () => {
    const { db } = await tempDatabase()
    const change = await saveRecord(db, miniRecord())
    expect(change.added).toContainEqual({ kind: 'event', id: 'ft-son-swf' })
    expect(change.added).toContainEqual({ kind: 'source', id: 'ft-2025-05-24' })
    expect(change.changed).toEqual([])
    expect(change.removed).toEqual([])
  })

  it('twice gives the same store and reports no change', async () => {
    const { db } = await tempDatabase()
    await saveRecord(db, miniRecord())
    const once = await readBack(db, edition)
    const change = await saveRecord(db, miniRecord())
    expect(change).toEqual({ added: [], changed: [], removed: [] })
    expect(await readBack(db, edition)).toEqual(once)
  })

  it('says what was added, changed and removed', async () => {
    const { db } = await tempDatabase()
    await saveRecord(db, miniRecord())
    const [event] = miniRecord().events
    if (!event) throw new Error('the mini record has an event')
    const events = [{ ...event, importance: 2 } as const, { ...event, id: 'new', figures: [] }]
    const change = await saveRecord(db, renamed({ events, relations: [] }))
    expect(change).toEqual({
      added: [{ kind: 'event', id: 'new' }],
      changed: [{ kind: 'event', id: 'ft-son-swf' }],
      removed: [{ kind: 'relation', id: 'masayoshi-son-discussed-with-scott-bessent' }],
    })
    expect(await listIds(db, 'event')).toEqual(['ft-son-swf', 'new'])
    expect(await listIds(db, 'relation')).toEqual([])
  })

  it('calls a fact changed when its figure changed', async () => {
    const { db } = await tempDatabase()
    await saveRecord(db, miniRecord())
    const events = miniRecord().events.map((event) => ({
      ...event,
      figures: event.figures.map((figure) => ({ ...figure, qualifier: 'at-most' as const })),
    }))
    const change = await saveRecord(db, renamed({ events }))
    expect(change.changed).toEqual([{ kind: 'event', id: 'ft-son-swf' }])
  })

  it('tells of each table it has filled', async () => {
    const { db } = await tempDatabase()
    const told = new Map<string, number>()
    await saveRecord(db, miniRecord(), (table, rows) => told.set(table, rows))
    expect(told.get('Figure')).toBe(4)
    expect(told.get('Source')).toBe(miniRecord().sources.length)
  })
})

describe('a load that fails', () => {
  it('names the row that refers to nothing, and leaves the old record', async () => {
    const { db } = await tempDatabase()
    await saveRecord(db, miniRecord())
    await expect(saveRecord(db, dangling())).rejects.toThrow(/EventActor without its Node.*nobody/)
    expect(await readBack(db, edition)).toEqual(await readBackOf(miniRecord()))
    expect((await getMeta(db))?.version).toBe('mini-1')
  })

  it('is refused when a figure does not name the fact that states it', async () => {
    const { db } = await tempDatabase()
    const [event] = miniRecord().events
    if (!event) throw new Error('the mini record has an event')
    const events = [event, { ...event, id: 'other' }]
    await expect(saveRecord(db, renamed({ events }))).rejects.toThrow(/does not name its owner/)
  })

  it('leaves the old record though it is killed in the middle', async () => {
    const { db, url } = await tempDatabase()
    await saveRecord(db, miniRecord())
    const script = `
      import { openDatabase } from '#store/client.ts'
      import { saveRecord } from '#store/save.ts'
      import { miniRecord } from '#tests/support/mini-record.ts'
      const record = { ...miniRecord(), events: [] }
      await saveRecord(openDatabase('${url}'), record, (table) => {
        if (table === 'Search') process.kill(process.pid, 'SIGKILL')
      })`
    const args = ['--import', 'tsx', '--input-type=module', '--eval', script]
    const { signal } = spawnSync(process.execPath, args)
    expect(signal).toBe('SIGKILL')
    expect(await getEvent(db, 'ft-son-swf', edition)).not.toBeNull()
    const change = await saveRecord(db, miniRecord())
    expect(change).toEqual({ added: [], changed: [], removed: [] })
  })
})

describe('while a record is loaded', () => {
  it('another reader has the old one, at once', async () => {
    const { db, url } = await tempDatabase()
    await saveRecord(db, miniRecord())
    const reader = openDatabase(url)
    const seen: Promise<string | undefined>[] = []
    await saveRecord(db, renamed({ events: [] }), (table) => {
      if (table === 'Search') seen.push(getMeta(reader).then((meta) => meta?.version))
    })
    expect(await Promise.all(seen)).toEqual(['mini-1'])
    expect((await getMeta(reader))?.version).toBe('mini-2')
    expect(await getEvent(reader, 'ft-son-swf', edition)).toBeNull()
    await reader.$disconnect()
  })
})

describe('a picture', () => {
  const drawn = { key: 'net-income', locale: 'en', width: 'wide', dataHash: 'abc', svg: '<svg/>' }
  const picture = { ...drawn, locale: 'en' } as const

  it('outlives a load, until the charts are drawn again', async () => {
    const { db } = await tempDatabase()
    await savePictures(db, [picture, { ...picture, width: 'narrow' }])
    await saveRecord(db, miniRecord())
    expect(await getPicture(db, 'net-income', 'en', 'abc')).toHaveLength(2)
    await savePictures(db, [{ ...picture, svg: '<svg>2</svg>' }])
    expect(await getPicture(db, 'net-income', 'en', 'abc')).toEqual([
      { ...picture, svg: '<svg>2</svg>' },
    ])
    expect(await getPicture(db, 'net-income', 'ja', 'abc')).toEqual([])
    expect(await getPicture(db, 'net-income', 'en', 'other')).toEqual([])
  })
})

async function readBackOf(record: TheRecord): Promise<TheRecord> {
  const { db } = await tempDatabase()
  await saveRecord(db, record)
  return readBack(db, edition)
}
