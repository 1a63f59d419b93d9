import { keyOf, LISTS, type ListKind } from '../kinds.ts'
import type { Place } from '../problem.ts'
import type { RecordFiles } from '../read.ts'
import { type Visit, walkFiles } from './walk.ts'

/** Where each fact stands: entries as `kind:id`, figures as `figureKey` names them. */
export function placesOf(files: RecordFiles): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>()
  walkFiles(files, (visit) => {
    const key = placeKey(visit)
    if (key !== null) places.set(key, visit.file.place(visit.path))
  })
  return places
}

/** The place of a fact, or of its entry where the fact itself has none. */
export function placeOf(places: ReadonlyMap<string, Place>, fact: string): Place {
  const entry = fact.split(':').slice(0, 2).join(':')
  return places.get(fact) ?? places.get(entry) ?? { file: 'record.yaml', line: 1, column: 1 }
}

function placeKey({ kind, file, path, value }: Visit): string | null {
  if (!(kind in LISTS) || typeof value !== 'object' || value === null) return null
  const key = keyOf(kind as ListKind)
  const [index] = path
  const entry = (file.data as readonly Record<string, unknown>[])[Number(index)]
  const fields = value as Record<string, unknown>
  const owner = `${kind}:${entry?.[key]}`
  if (path.length === 1) return owner
  const written = fields['value'] ?? ''
  if ('measure' in fields) return `${owner}:${fields['measure']}:${written}`
  return path.at(-2) === 'items' ? `${owner}:holding-${fields['id']}:${written}` : null
}
