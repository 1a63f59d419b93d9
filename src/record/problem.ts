/** Where something stands in the record's files. Line and column count from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** One thing wrong with the record: where, what, what was expected, and an example. */
export interface Problem {
  readonly place: Place
  readonly what: string
  readonly expected: string
  readonly example: string
}

export function formatProblem({ place, what, expected, example }: Problem): string {
  const where = `${place.file}:${place.line}:${place.column}`
  return `${where}  ${what}\n    expected: ${expected}\n    example:  ${example}`
}

/** Every problem with its place, then how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`
  return `${problems.map(formatProblem).join('\n')}\n\n${count} in the record.`
}

export function byPlace(a: Problem, b: Problem): number {
  return (
    a.place.file.localeCompare(b.place.file) ||
    a.place.line - b.place.line ||
    a.place.column - b.place.column
  )
}
