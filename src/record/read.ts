import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseFile, type RecordFile } from './document.ts'
import {
  keyOf,
  LIST_KINDS,
  LISTS,
  type ListKind,
  SINGLE_KINDS,
  SINGLES,
  type SingleKind,
  type Written,
  type WrittenSingle,
} from './kinds.ts'
import type { Problem } from './problem.ts'
import { shapeEntry } from './shape.ts'

/** An entry that has its shape, and where it stands. */
export interface Shaped<Kind extends ListKind> {
  readonly file: RecordFile
  readonly index: number
  readonly entry: Written<Kind>
}

/** The record's files, read and shaped. Entries with a wrong shape are left out and named in `problems`. */
export interface RecordFiles {
  readonly files: readonly { readonly kind: ListKind | SingleKind; readonly file: RecordFile }[]
  readonly lists: { readonly [Kind in ListKind]: readonly Shaped<Kind>[] }
  readonly singles: { readonly [Kind in SingleKind]: WrittenSingle<Kind> | null }
  readonly problems: readonly Problem[]
  /** Fingerprint of every byte that was read: the record version. */
  readonly version: string
}

/** Reads every YAML file under `directory` (prisma/record). Never throws for what the files hold. */
export function readFiles(directory: string): RecordFiles {
  const hash = createHash('sha256')
  const problems: Problem[] = []
  const files: { kind: ListKind | SingleKind; file: RecordFile }[] = []
  for (const name of yamlFiles(directory)) {
    const source = readFileSync(join(directory, name), 'utf8')
    hash.update(`${name}\0${source}\0`)
    const file = parseFile(name, source)
    problems.push(...file.problems)
    const kind = kindOf(name)
    if (kind) files.push({ kind, file })
    else problems.push(strayFile(file))
  }
  const lists = shapeLists(files, problems)
  const singles = shapeSingles(files, problems)
  return { files, lists, singles, problems, version: hash.digest('hex').slice(0, 12) }
}

function yamlFiles(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml'))
    .sort()
}

function kindOf(name: string): ListKind | SingleKind | null {
  const list = LIST_KINDS.find((kind) => LISTS[kind].files.test(name))
  return list ?? SINGLE_KINDS.find((kind) => SINGLES[kind].files.test(name)) ?? null
}

function strayFile(file: RecordFile): Problem {
  return {
    place: file.place([]),
    what: 'this file belongs to no kind of the record, so nothing would read it',
    expected: 'a file named as in the README, "How the record is edited"',
    example: 'events/2025-q3.yaml',
  }
}

type Files = RecordFiles['files']

function shapeLists(files: Files, problems: Problem[]): RecordFiles['lists'] {
  const lists = Object.fromEntries(LIST_KINDS.map((kind) => [kind, [] as unknown[]]))
  const taken = new Set<string>()
  for (const { kind, file } of files) {
    if (!isListKind(kind) || file.problems.length > 0) continue
    if (!Array.isArray(file.data)) {
      problems.push({
        place: file.place([]),
        what: 'this file is not a list',
        expected: 'a list of entries, each starting with "- "',
        example: '- id: masayoshi-son',
      })
      continue
    }
    for (const [index, data] of file.data.entries()) {
      const shaped = shapeEntry(LISTS[kind].schema, file, [index], data)
      problems.push(...shaped.problems)
      if (shaped.entry === null || isTaken(taken, kind, shaped.entry)) continue
      lists[kind]?.push({ file, index, entry: shaped.entry })
    }
  }
  return lists as unknown as RecordFiles['lists']
}

/** An entry written twice is one problem (its id), not one for each of its figures. */
function isTaken(taken: Set<string>, kind: ListKind, entry: object): boolean {
  const key = `${kind}:${(entry as Record<string, unknown>)[keyOf(kind)]}`
  const before = taken.has(key)
  taken.add(key)
  return before
}

function shapeSingles(files: Files, problems: Problem[]): RecordFiles['singles'] {
  const singles: Record<string, unknown> = { rates: null, about: null }
  for (const { kind, file } of files) {
    if (isListKind(kind) || file.problems.length > 0) continue
    const shaped = shapeEntry(SINGLES[kind].schema, file, [], file.data)
    problems.push(...shaped.problems)
    singles[kind] = shaped.entry
  }
  return singles as RecordFiles['singles']
}

function isListKind(kind: ListKind | SingleKind): kind is ListKind {
  return kind in LISTS
}
