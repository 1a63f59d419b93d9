import type { Path, RecordFile } from '../document.ts'
import { LISTS, type ListKind, type SingleKind } from '../kinds.ts'
import type { Place, Problem } from '../problem.ts'
import type { RecordFiles } from '../read.ts'
import { collectIds, type Ids, walkFiles } from './walk.ts'

const ANYTHING: readonly ListKind[] = Object.keys(LISTS) as ListKind[]
const NAMED: readonly ListKind[] = ['party', 'vehicle', 'fund']

/** Which keys name other entries, and of which kinds. */
function targetsOf(kind: ListKind | SingleKind, key: string): readonly ListKind[] | null {
  switch (key) {
    case 'sources':
    case 'grades':
    case 'resultsSources':
      return ['source']
    case 'actors':
    case 'org':
    case 'party':
      return NAMED
    case 'supersededBy':
    case 'event':
      return ['event']
    case 'counterparty':
    case 'couldAnswer':
      return ['party']
    case 'contains':
      return ['commitment']
    case 'sameAs':
      return ['project']
    case 'events':
      return ['event']
    case 'claims':
      return ['claim']
    case 'from':
    case 'to':
      return kind === 'relation' ? [...NAMED, 'project'] : null
    case 'about':
      return kind === 'search' || kind === 'contradiction' ? ANYTHING : null
    default:
      return null
  }
}

/** Every id that names something the record does not have, and every id given twice. */
export function checkReferences(files: RecordFiles): Problem[] {
  const ids = collectIds(files)
  const unread = new Set(files.files.flatMap(({ kind, file }) => (file.data === null ? kind : [])))
  const problems = duplicates(ids)
  walkFiles(files, ({ kind, file, path, key, value }) => {
    const targets = targetsOf(kind, key)
    if (targets === null || targets.some((target) => unread.has(target))) return
    for (const { id, place } of namesIn(value, file, path)) {
      if (targets.some((target) => ids.get(target)?.has(id))) continue
      problems.push({
        place,
        what: `${key}: no ${targets.length > 4 ? 'entry' : targets.join(' or ')} has the id "${id}"`,
        expected: nearest(id, targets, ids),
        example: firstId(targets, ids),
      })
    }
  })
  return problems
}

/** The ids a value names: itself, or the keys of a mapping such as `grades: { ft-2025-05-24: E }`. */
function namesIn(value: unknown, file: RecordFile, path: Path): { id: string; place: Place }[] {
  if (typeof value === 'string') return [{ id: value, place: file.place(path) }]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.keys(value).map((id) => ({ id, place: file.placeOfKey(path, id) }))
}

function duplicates(ids: Ids): Problem[] {
  return [...ids].flatMap(([kind, places]) =>
    [...places].flatMap(([id, [first, ...again]]) =>
      again.map((place) => ({
        place,
        what: `id: "${id}" is already taken`,
        expected: `an id no other ${kind} has (first at ${first?.file}:${first?.line})`,
        example: `id: ${id}-2`,
      })),
    ),
  )
}

function firstId(targets: readonly ListKind[], ids: Ids): string {
  for (const target of targets) {
    const [first] = ids.get(target)?.keys() ?? []
    if (first) return first
  }
  return 'an-id'
}

/** Names ids that begin alike, since most unknown ids are misspelt ones. */
function nearest(value: string, targets: readonly ListKind[], ids: Ids): string {
  const known = targets.flatMap((target) => [...(ids.get(target)?.keys() ?? [])])
  const stem = value.slice(0, Math.max(4, Math.floor(value.length / 2)))
  const close = known.filter((id) => id.startsWith(stem)).slice(0, 3)
  return close.length > 0
    ? `an id of the record, perhaps ${close.join(', ')}`
    : 'an id of the record'
}
