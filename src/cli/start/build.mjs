import { databaseUrl, inRoot } from './place.mjs'
import { mustRun } from './run.mjs'
import { hashOf, removeStamp, stampIs, writeStamp } from './stamp.mjs'

const INPUTS = [
  'src',
  'public',
  'prisma/record',
  'prisma/schema.prisma',
  'prisma/migrations',
  'next.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]
const notBuilt = (name) =>
  name.includes('.test.') || name.startsWith('src/cli') || name.startsWith('src/store/generated')

/** Builds the site when anything it is made from has changed since the last complete build. */
export async function buildSite() {
  const stamp = inRoot('.next/made-from')
  const inputs = hashOf(INPUTS, { without: notBuilt, extra: databaseUrl() })
  if (stampIs(stamp, inputs)) return 'unchanged'
  removeStamp(stamp)
  await mustRun('next', ['build'], 'The site could not be built.')
  writeStamp(stamp, inputs)
  return 'built'
}
