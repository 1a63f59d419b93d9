import { createHash } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Database, openDatabase } from '#store/client.ts'

const MIGRATIONS = 'prisma/migrations'

/** The SQL of every migration, in order. */
function readMigrations(): string {
  const folders = readdirSync(MIGRATIONS, { withFileTypes: true }).filter((at) => at.isDirectory())
  return folders
    .map(({ name }) => name)
    .sort()
    .map((name) => readFileSync(join(MIGRATIONS, name, 'migration.sql'), 'utf8'))
    .join('\n')
}

/** A store of one test's own, empty and migrated; gone when the test is over. */
export async function tempDatabase(): Promise<{ readonly db: Database; readonly url: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  const file = join(folder, 'tracker.db')
  copyFileSync(await baseFile(), file)
  const url = `file:${file}`
  const db = openDatabase(url)
  onTestFinished(async () => {
    await db.$disconnect()
    rmSync(folder, { recursive: true, force: true })
  })
  return { db, url }
}

/** Named by what the migrations say, so that every worker and every run finds the one it needs. */
async function baseFile(): Promise<string> {
  const sql = readMigrations()
  const name = createHash('sha256').update(sql).digest('hex').slice(0, 16)
  const file = join(tmpdir(), `tracker-base-${name}.db`)
  if (!existsSync(file)) await build(file, sql)
  return file
}

/** Built beside and moved, so that no other worker copies half of it. */
async function build(file: string, sql: string): Promise<void> {
  const draft = `${file}.${process.pid}`
  rmSync(draft, { force: true })
  const db = openDatabase(`file:${draft}`)
  const statements = sql.split(/;\s*$/m).filter((statement) => /^[A-Z]/m.test(statement))
  for (const statement of statements) await db.$executeRawUnsafe(statement)
  await db.$disconnect()
  renameSync(draft, file)
}
