import { isFormulaError, parseFormula, refsOf } from '#domain/formula.ts'
import type { TheRecord } from '#domain/record.ts'
import { LISTS, type ListKind } from '../kinds.ts'
import type { Problem } from '../problem.ts'
import type { RecordFiles } from '../read.ts'
import { figuresOf } from './figures.ts'
import { type Visit, walkFiles } from './walk.ts'

/** Figure ids named by other facts must be figures of the record. */
export function checkFigureNames(files: RecordFiles, record: TheRecord): Problem[] {
  if (files.files.some(({ file }) => file.data === null)) return []
  const known = new Set(figuresOf(record).map(({ id }) => id))
  const unread = unreadMeasures(files)
  const problems: Problem[] = []
  walkFiles(files, ({ kind, file, path, key, value }) => {
    for (const id of namesIn(kind, key, value)) {
      if (known.has(id) || unread.has(id.slice(id.lastIndexOf('.') + 1))) continue
      problems.push({
        place: file.place(path),
        what: `${key}: no figure has the id "${id}"`,
        expected: 'the id of a figure: subject.date-or-period.measure',
        example: 'softbank.fy2024q4.net-income',
      })
    }
  })
  return problems
}

/** The kinds whose `figure` is the id of a figure stated elsewhere. */
const FIGURE_NAMING: ReadonlySet<Visit['kind']> = new Set(['commitment', 'search'])

/** The figures a value names: one by its id, or all those of a formula. */
function namesIn(kind: Visit['kind'], key: string, value: unknown): readonly string[] {
  if (typeof value !== 'string') return []
  if (key === 'derivedFrom' || (FIGURE_NAMING.has(kind) && key === 'figure')) return [value]
  if (kind !== 'press' || key !== 'formula') return []
  const formula = parseFormula(value)
  return isFormulaError(formula) ? [] : refsOf(formula).map(({ figure }) => figure)
}

/** The measures written in entries that have no shape yet: their figures may well exist. */
function unreadMeasures(files: RecordFiles): ReadonlySet<unknown> {
  const read = new Set(
    Object.values(files.lists).flatMap((list) =>
      list.map(({ file, index }) => `${file.file}:${index}`),
    ),
  )
  const measures = new Set<unknown>()
  walkFiles(files, (visit) => {
    if (!(visit.kind in LISTS) || read.has(`${visit.file.file}:${String(visit.path[0])}`)) return
    if (visit.key === 'measure') measures.add(visit.value)
    if (isHoldingItem(visit)) measures.add(`holding-${String(visit.value)}`)
  })
  return measures
}

function isHoldingItem({ kind, path, key }: Visit): boolean {
  return (kind as ListKind) === 'holding' && key === 'id' && path.at(-3) === 'items'
}
