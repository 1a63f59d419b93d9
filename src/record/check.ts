import type { TheRecord } from '#domain/record.ts'
import { checkCommitments } from './check/commitments.ts'
import { checkDailyRates } from './check/daily-rates.ts'
import { checkFacts } from './check/facts.ts'
import { checkFindings } from './check/findings.ts'
import { checkLabels } from './check/labels.ts'
import { checkLadders } from './check/ladder.ts'
import { checkFigureNames } from './check/names.ts'
import { placeOf, placesOf } from './check/places.ts'
import { checkPress } from './check/press.ts'
import { checkProjects } from './check/projects.ts'
import { checkRates } from './check/rates.ts'
import { checkReferences } from './check/references.ts'
import { SINGLE_KINDS } from './kinds.ts'
import { toRecord } from './map/record.ts'
import { byPlace, type Problem } from './problem.ts'
import { type RecordFiles, readFiles } from './read.ts'

export interface CheckedRecord {
  readonly record: TheRecord
  /** All problems, in the order of the files; the record is fit to load only if there are none. */
  readonly problems: readonly Problem[]
}

/** Reads and checks the whole record under `directory`. Reports every problem, not the first. */
export function checkRecord(directory: string): CheckedRecord {
  const files = readFiles(directory)
  const record = toRecord(files)
  const places = placesOf(files)
  const facts = [
    ...checkFacts(record),
    ...checkCommitments(record),
    ...checkFindings(record),
    ...checkProjects(record),
    ...checkLadders(record),
    ...checkLabels(files, record),
    ...checkRates(record),
  ].map(({ fact, ...problem }): Problem => ({ ...problem, place: placeOf(places, fact) }))
  const problems = [
    ...files.problems,
    ...checkReferences(files),
    ...checkFigureNames(files, record),
    ...checkPress(files, record),
    ...checkDailyRates(files),
    ...facts,
    ...checkParts(files),
  ]
  return { record, problems: problems.toSorted(byPlace) }
}

/** The record needs these single files; without them nothing can be converted or dated. */
function checkParts({ singles, files }: RecordFiles): Problem[] {
  const missing = SINGLE_KINDS.filter((kind) => {
    return singles[kind] === null && !files.some((each) => each.kind === kind)
  })
  return missing.map((kind) => {
    const file = kind === 'about' ? 'record.yaml' : `${kind}.yaml`
    const expected = `the file prisma/record/${file}`
    return { place: { file, line: 1, column: 1 }, what: 'missing', expected, example: file }
  })
}
