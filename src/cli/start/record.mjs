import { statSync } from 'node:fs'
import { databaseFile } from './place.mjs'
import { mustRun } from './run.mjs'
import { hashOf, removeStamp, stampIs, writeStamp } from './stamp.mjs'

const INPUTS = ['prisma/record', 'prisma/schema.prisma', 'package-lock.json', 'src']
// Loading also draws the pictures, with what the browser draws them with: ui, features, i18n.
const unused = /\.test\.|^src\/(app|store\/generated|cli\/(start|quality|test))\b/
const ADVICE = [
  'The record was not loaded; the database still holds what it held before.',
  'Put the above right in prisma/record, check with `npm run record:check`, then start again.',
].join('\n')

/** Checks the record and loads it, unless this very database was last loaded from these very files. */
export async function loadRecord() {
  const file = databaseFile()
  const stamp = file && `${file}-loaded`
  if (stamp && stampIs(stamp, loadedFrom(file))) return 'unchanged'
  if (stamp) removeStamp(stamp)
  const { stdout } = await mustRun('tsx', ['src/cli/load.ts'], ADVICE)
  if (stamp) writeStamp(stamp, loadedFrom(file))
  return lastLine(stdout) || 'loaded'
}

// The file's place, size and time tell whether anyone else has written or exchanged it since; so does
// what stands in its log and was not yet moved into it.
function loadedFrom(file) {
  const { ino, size, mtimeMs } = statSync(file, { throwIfNoEntry: false }) ?? {}
  const logged = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0
  return hashOf(INPUTS, {
    without: (name) => unused.test(name),
    extra: [ino, size, mtimeMs, logged].join(' '),
  })
}

function lastLine(text) {
  const line = text.trim().split('\n').at(-1)?.trim() ?? ''
  return line.length > 56 ? `${line.slice(0, 55)}…` : line
}
