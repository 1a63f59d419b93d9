import type { Figure } from '#domain/figure.ts'
import type { Measure, Report } from '#domain/softbank.ts'
import type { Locale } from '#domain/text.ts'
import { formatPresentation } from '#i18n/presentation.ts'
import { figureOf } from './cell-view.ts'

/** Marks for figures that stand in one column but are presented in different ways. */
export interface Presentations {
  readonly legend: readonly { readonly mark: string; readonly word: string }[]
  markOf(figure: Figure): string | null
}

/** Only columns with more than one presentation are marked: a lone one says nothing, or too much too early. */
export function presentationsOf(
  reports: readonly Report[],
  columns: readonly Measure[],
  locale: Locale,
): Presentations {
  const marks = new Map<string, string>()
  const mixed = new Set<string>()
  for (const { id } of columns) {
    const found = new Set(
      reports.flatMap((report) => {
        const figure = figureOf(report, id)
        return figure && figure.quantity.kind !== 'missing' ? [figure.presentation] : []
      }),
    )
    if (found.size < 2) continue
    mixed.add(id)
    for (const each of found) {
      if (each !== null && !marks.has(each)) marks.set(each, letter(marks.size))
    }
  }
  return {
    legend: [...marks].map(([each, mark]) => ({ mark, word: formatPresentation(each, locale) })),
    markOf: ({ measure, presentation, quantity }) =>
      presentation !== null && mixed.has(measure) && quantity.kind !== 'missing'
        ? (marks.get(presentation) ?? null)
        : null,
  }
}

function letter(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index)
}
