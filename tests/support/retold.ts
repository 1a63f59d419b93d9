import type { Figure } from '#domain/figure.ts'
import type { Report } from '#domain/softbank.ts'
import { figuresOf } from '#record/check/figures.ts'
import { RECORD } from './real-record.ts'

/** Every figure of the real record. */
export const FIGURES: readonly Figure[] = figuresOf(RECORD)

/** A figure by its id; throws where there is none, so that no test looks at nothing. */
export function figureIn(figures: readonly Figure[], id: string): Figure {
  const found = figures.find((each) => each.id === id)
  if (!found) throw new RangeError(`no figure ${id}`)
  return found
}

/** The figures of the real record, one of them as it would read if someone had fallen into a trap. */
export function retold(id: string, change: Partial<Figure>): readonly Figure[] {
  figureIn(FIGURES, id)
  return FIGURES.map((each) => (each.id === id ? { ...each, ...change } : each))
}

/** Reports of quarters and years, their figures as given. */
export function reportsWith(figures: readonly Figure[]): Report[] {
  const byId = new Map(figures.map((figure) => [figure.id, figure]))
  return RECORD.reports.map((report) => ({
    ...report,
    figures: report.figures.map((figure) => byId.get(figure.id) ?? figure),
  }))
}
