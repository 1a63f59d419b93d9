import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
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
  const list = <Schema extends z.ZodType<object>>(kind: ListKind, schema: Schema) =>
    shapeList(kind, schema, files, problems)
  return {
    source: list('source', LISTS.source.schema),
    vehicle: list('vehicle', LISTS.vehicle.schema),
    claim: list('claim', LISTS.claim.schema),
    event: list('event', LISTS.event.schema),
    project: list('project', LISTS.project.schema),
    party: list('party', LISTS.party.schema),
    relation: list('relation', LISTS.relation.schema),
    term: list('term', LISTS.term.schema),
    instrument: list('instrument', LISTS.instrument.schema),
    comparison: list('comparison', LISTS.comparison.schema),
    payout: list('payout', LISTS.payout.schema),
    fund: list('fund', LISTS.fund.schema),
    macro: list('macro', LISTS.macro.schema),
    contradiction: list('contradiction', LISTS.contradiction.schema),
    search: list('search', LISTS.search.schema),
    measure: list('measure', LISTS.measure.schema),
    break: list('break', LISTS.break.schema),
    report: list('report', LISTS.report.schema),
    holding: list('holding', LISTS.holding.schema),
    press: list('press', LISTS.press.schema),
    commitment: list('commitment', LISTS.commitment.schema),
  }
}

function shapeList<Schema extends z.ZodType<object>>(
  kind: ListKind,
  schema: Schema,
  files: Files,
  problems: Problem[],
): { readonly file: RecordFile; readonly index: number; readonly entry: z.infer<Schema> }[] {
  const taken = new Set<string>()
  return files.flatMap(({ kind: of, file }) => {
    if (of !== kind || file.problems.length > 0) return []
    if (!Array.isArray(file.data)) {
      problems.push(notAList(file))
      return []
    }
    return file.data.flatMap((data, index) => {
      const shaped = shapeEntry(schema, file, [index], data)
      problems.push(...shaped.problems)
      const { entry } = shaped
      return entry === null || isTaken(taken, kind, entry) ? [] : [{ file, index, entry }]
    })
  })
}

function notAList(file: RecordFile): Problem {
  return {
    place: file.place([]),
    what: 'this file is not a list',
    expected: 'a list of entries, each starting with "- "',
    example: '- id: masayoshi-son',
  }
}

/** An entry written twice is one problem (its id), not one for each of its figures. */
function isTaken(taken: Set<string>, kind: ListKind, entry: object): boolean {
  const key = String((entry as Record<string, unknown>)[keyOf(kind)])
  const before = taken.has(key)
  taken.add(key)
  return before
}

function shapeSingles(files: Files, problems: Problem[]): RecordFiles['singles'] {
  const singles: Record<string, unknown> = { rates: null, 'daily-rates': null, about: null }
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
