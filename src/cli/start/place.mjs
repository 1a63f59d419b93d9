import { dirname, isAbsolute, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')

/** A path inside the project, from its top level. */
export const inRoot = (...parts) => join(root, ...parts)

/** DATABASE_URL or prisma/tracker.db; a relative file is taken from the project's top level. */
export function databaseUrl(env = process.env) {
  const url = env.DATABASE_URL || 'file:prisma/tracker.db'
  if (!url.startsWith('file:')) return url
  const path = url.slice('file:'.length).replace(/^\/\/(?=\/)/, '')
  return `file:${isAbsolute(path) ? path : inRoot(path)}`
}

/** The database's file, or null when it is on a server. */
export function databaseFile(env = process.env) {
  const url = databaseUrl(env)
  return url.startsWith('file:') ? url.slice('file:'.length).split('?')[0] : null
}
