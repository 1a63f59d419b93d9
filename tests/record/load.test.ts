import { describe, expect, it } from 'vitest'
import type { TheRecord } from '#domain/record.ts'
import { checkRecord } from '#record/check.ts'
import { openDatabase } from '#store/client.ts'
import { saveRecord } from '#store/save.ts'
import { contentOf, type KillPoint, runLoader } from '#tests/support/loader.ts'
import { changeFile, copyOfRecord, partOfRecord, REAL_RECORD } from '#tests/support/record-dir.ts'
import { breakSixThings } from '#tests/support/six-problems.ts'
import { tempDatabase } from '#tests/support/temp-db.ts'

/** Part of the record after an afternoon's editing: in its first table, in its last, and between. */
function editedPart(): string {
  const directory = partOfRecord()
  changeFile(directory, 'record.yaml', 'First edition of the record', 'The record')
  changeFile(directory, 'vehicles/joint-fund.yaml', 'value: 10 x\n', 'value: 10.0 x\n')
  changeFile(
    directory,
    'claims/projects.yaml',
    'statement: { en: The Texas',
    'statement: { en: A Texas',
  )
  changeFile(directory, 'funds.yaml', 'id: india-japan\n', 'id: india-and-japan\n')
  return directory
}

/** Saves a record that was read before, as the loader does, and tells what the store then holds. */
async function save(url: string, record: TheRecord): Promise<string> {
  const db = openDatabase(url)
  try {
    await saveRecord(db, record)
  } finally {
    await db.$disconnect()
  }
  return contentOf(url, 'record')
}

describe('a record that is wrong', () => {
  it('changes nothing in the store: every row of every table stays', {
    timeout: 180_000,
  }, async () => {
    const { url } = await tempDatabase()
    await save(url, checkRecord(REAL_RECORD).record)
    const before = await contentOf(url, 'everything')
    const broken = copyOfRecord()
    breakSixThings(broken)
    const run = await runLoader(broken, url)
    expect(run.stderr).toContain('6 problems in the record. Nothing was loaded.')
    expect(run.code).toBe(1)
    expect(await contentOf(url, 'everything')).toBe(before)
  })
})

/** Before it opens the store, while it fills the tables one by one, and at the commit. */
const POINTS: readonly KillPoint[] = [
  { afterMs: 150 },
  { afterMs: 700 },
  ...Array.from({ length: 17 }, (_, index) => ({ afterLines: 1 + 2 * index })),
  { afterLines: 32 },
]

/**
 * Loads the other record again and again, killed at each point: what the store holds is one of the two.
 * Tells how many of the loaders were caught; on a busy machine some may be through already.
 */
async function killAt(points: readonly KillPoint[], url: string, [old, edited]: Editions) {
  let caught = 0
  for (const [index, point] of points.entries()) {
    const where = JSON.stringify(point)
    const next = index % 2 === 0 ? edited : old
    const { signal } = await runLoader(next.directory, url, point)
    if (signal === 'SIGKILL') caught += 1
    expect([old.content, edited.content], where).toContain(await contentOf(url, 'record'))
    expect(await save(url, next.record), `after ${where}`).toBe(next.content)
  }
  return caught
}

interface Edition {
  readonly directory: string
  readonly record: TheRecord
  readonly content: string
}

type Editions = readonly [old: Edition, edited: Edition]

/** Reads a record and saves it in every store. */
async function edition(directory: string, urls: readonly string[]): Promise<Edition> {
  const { record, problems } = checkRecord(directory)
  expect(problems).toEqual([])
  const contents = await Promise.all(urls.map((url) => save(url, record)))
  return { directory, record, content: contents[0] ?? '' }
}

describe('a loader that is killed', () => {
  it('leaves the old record or the new one, never a mixture, and the next load succeeds', {
    timeout: 600_000,
  }, async () => {
    const urls = [(await tempDatabase()).url, (await tempDatabase()).url]
    const edited = await edition(editedPart(), urls)
    const old = await edition(partOfRecord(), urls)
    expect(old.content).not.toBe(edited.content)
    const shares = urls.map((url, share) => {
      const points = POINTS.filter((_, index) => index % urls.length === share)
      return killAt(points, url, [old, edited])
    })
    const caught = await Promise.all(shares)
    expect(caught.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(8)
    const { url } = await tempDatabase()
    await save(url, old.record)
    const run = await runLoader(edited.directory, url)
    expect(run.code, run.stderr).toBe(0)
    const counts = run.stdout.match(/(added|changed|removed): \d+/g)
    expect(counts).toEqual(['added: 1', 'changed: 3', 'removed: 1'])
    expect(await contentOf(url, 'record')).toBe(edited.content)
  })
})
