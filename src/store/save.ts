import type { TheRecord } from '#domain/record.ts'
import { type Change, compare } from './change.ts'
import type { Database } from './client.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { toRows } from './rows/record.ts'
import type { RowSet } from './rows/rowset.ts'
import { TABLES, type Transaction } from './write.ts'

/** Told after each table that was filled. */
export type OnProgress = (table: string, rows: number) => void

const LIMITS = { maxWait: 10_000, timeout: 120_000 }

/**
 * Replaces what the store holds by this record, all or nothing, and says what changed.
 * Readers see the old record until it is done. Throws if a row refers to one that is not there.
 */
export async function saveRecord(
  db: Database,
  record: TheRecord,
  onProgress: OnProgress = () => {},
): Promise<Change> {
  const rows = toRows(record)
  const after = fingerprintsOf(record)
  // Kept in the file once set: with it readers are not blocked while a record is written.
  await db.$queryRaw`PRAGMA journal_mode = WAL`
  return db.$transaction(async (tx) => {
    const before = await clear(tx)
    await fill(tx, rows, onProgress)
    await tx.fingerprint.createMany({ data: after })
    await requireReferences(tx)
    return compare(before, after)
  }, LIMITS)
}

/** Empties the tables. The first statement writes, so that no other writer can come between. */
async function clear(tx: Transaction) {
  await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`
  for (const [table] of TABLES.toReversed()) await tx.$executeRawUnsafe(`DELETE FROM "${table}"`)
  const before = await tx.fingerprint.findMany()
  await tx.fingerprint.deleteMany()
  return before
}

async function fill(tx: Transaction, rows: RowSet, onProgress: OnProgress): Promise<void> {
  for (const [table, insert] of TABLES) {
    const { count } = await insert(tx, rows)
    onProgress(table, count)
  }
}

/** The same check as at the commit, which would not say which row is at fault. */
async function requireReferences(tx: Transaction): Promise<void> {
  const dangling = await tx.$queryRaw<{ table: string; rowid: bigint; parent: string }[]>`
    PRAGMA foreign_key_check`
  if (dangling.length === 0) return
  const lines = dangling.slice(0, 10).map(async ({ table, rowid, parent }) => {
    const [row] = await tx.$queryRawUnsafe<object[]>(
      `SELECT * FROM "${table}" WHERE rowid = ${rowid}`,
    )
    return `${table} without its ${parent}: ${JSON.stringify(row)}`
  })
  throw new Error(
    `the record refers to what it does not have:\n${(await Promise.all(lines)).join('\n')}`,
  )
}
