/** Evidence grade of a source for a fact, best first: A primary text … F origin not traceable. */
export const GRADES = ['A', 'B', 'C', 'D', 'E', 'F'] as const
export type Grade = (typeof GRADES)[number]

export function bestGrade(grades: readonly Grade[]): Grade | null {
  return grades.reduce<Grade | null>(
    (best, each) => (best === null || each < best ? each : best),
    null,
  )
}

/** A document nobody opened (it is quoted elsewhere) is at best D. */
export function gradeAtBest(grade: Grade, quoted: boolean): Grade {
  return quoted && grade < 'D' ? 'D' : grade
}
