import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { inRoot } from './place.mjs'

/** One hash of the files under these paths, by name and content. A path that is absent counts as empty. */
export function hashOf(paths, { without = () => false, extra = '' } = {}) {
  const hash = createHash('sha256').update(extra)
  for (const path of paths) {
    for (const file of filesUnder(inRoot(path))) {
      const name = relative(inRoot(), file)
      if (!without(name)) hash.update(`\n${name}\n`).update(readFileSync(file))
    }
  }
  return hash.digest('hex')
}

function filesUnder(path) {
  const stat = statSync(path, { throwIfNoEntry: false })
  if (!stat) return []
  if (stat.isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

// A stamp says from which inputs a product was made. It is taken away before the product is made
// anew and written after, so that a product left half made has none.
export const stampIs = (file, value) => readStamp(file) === value
export const removeStamp = (file) => rmSync(file, { force: true })
export const writeStamp = (file, value) => writeFileSync(file, value)

function readStamp(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
