import { accessSync, closeSync, constants, existsSync, openSync, readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { databaseFile, databaseUrl, inRoot } from './place.mjs'
import { mustRun } from './run.mjs'
import { hashOf, removeStamp, stampIs, writeStamp } from './stamp.mjs'
import { Problem } from './step.mjs'

const CLIENT_STAMP = inRoot('src/store/generated/.made-from')

/** Generates the typed database client when the schema has changed. */
export async function generateClient() {
  const inputs = hashOf(['prisma/schema.prisma', 'node_modules/prisma/package.json'])
  if (stampIs(CLIENT_STAMP, inputs)) return 'unchanged'
  removeStamp(CLIENT_STAMP)
  await mustRun(
    'prisma',
    ['generate'],
    'The database client could not be generated from prisma/schema.prisma.',
  )
  writeStamp(CLIENT_STAMP, inputs)
  return 'generated'
}

/** Applies the migrations that the database lacks. */
export async function migrateDatabase() {
  checkWritable(databaseFile())
  const wanted = migrationNames()
  const applied = await appliedMigrations()
  const missing = wanted.filter((name) => !applied.has(name))
  if (missing.length === 0) return 'up to date'
  await mustRun('prisma', ['migrate', 'deploy'], 'The database could not be brought up to date.')
  return `${missing.length} of ${wanted.length} migrations applied`
}

function migrationNames() {
  return readdirSync(inRoot('prisma/migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

// Asking the database takes a tenth of a second, Prisma's own command more than one.
async function appliedMigrations() {
  const file = databaseFile()
  if (file && !existsSync(file)) return new Set()
  const { createClient } = await import('@libsql/client')
  const client = createClient({ url: databaseUrl() })
  try {
    const { rows } = await client.execute(
      'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
    )
    return new Set(rows.map((row) => row.migration_name))
  } catch (error) {
    if (/no such table/.test(error.message)) return new Set()
    throw new Problem(`The database at ${databaseUrl()} cannot be read: ${error.message}`)
  } finally {
    client.close()
  }
}

/** Throws, saying what to do, unless the database's file can be written, or made where there is none. */
export function checkWritable(file) {
  if (file === null) return
  try {
    accessSync(dirname(file), constants.W_OK)
    closeSync(openSync(file, 'a'))
  } catch (error) {
    throw new Problem(
      [
        `The database ${file} cannot be written (${error.code}).`,
        'Give this user the right to write that file and its folder, or name another place, for example:',
        'DATABASE_URL=file:/var/lib/tracker/tracker.db npm start',
      ].join('\n'),
    )
  }
}
