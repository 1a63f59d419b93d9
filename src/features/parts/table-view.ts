import type { Figure } from '#domain/figure.ts'
import type { Project } from '#domain/project.ts'
import type { Report } from '#domain/softbank.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatPeriod } from '#i18n/period.ts'
import type { FactLine } from '#ui/fact-lines.tsx'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** The latest results, measure by measure: wide enough to scroll. */
export interface ResultsView {
  readonly measures: readonly { readonly key: string; readonly word: string }[]
  readonly rows: readonly {
    readonly key: string
    readonly period: string
    /** In the order of the measures; null where the record has no such figure. */
    readonly cells: readonly (FigureView | null)[]
  }[]
}

const ROWS = 4

export function toResults(reports: readonly Report[], context: FigureContext): ResultsView {
  const latest = reports.filter(({ figures }) => figures.length > 0).slice(-ROWS)
  const measures = new Map<string, Figure>()
  for (const figure of latest.flatMap(({ figures }) => figures)) {
    if (!measures.has(figure.measure)) measures.set(figure.measure, figure)
  }
  const { locale } = context.here
  return {
    measures: [...measures].map(([key, { label }]) => ({ key, word: label[locale] })),
    rows: latest.map(({ period, figures }) => ({
      key: period,
      period: formatPeriod(period, locale, 'short'),
      cells: [...measures.keys()].map((key) => {
        const found = figures.find(({ measure }) => measure === key)
        return found ? toFigureView(found, context, 'chart') : null
      }),
    })),
  }
}

/** A thing as lines of terms: words, and under them its figures. */
export interface TermsView {
  readonly title: string
  readonly lines: readonly FactLine[]
  readonly figures: readonly FigureView[]
}

/** The first project that states figures; null where none does. */
export function toTerms(projects: readonly Project[], context: FigureContext): TermsView | null {
  const project = projects.find(({ figures }) => figures.length > 0)
  if (!project) return null
  const { locale } = context.here
  const { partsPage, batch, figures } = messages(locale)
  return {
    title: project.name[locale],
    lines: [
      { term: partsPage.place, text: project.place[locale] },
      { term: partsPage.batch, text: batch[project.batch] },
      { term: figures.knownOn, text: formatDay(project.knownOn, locale) },
    ],
    figures: project.figures.map((figure) => toFigureView(figure, context)),
  }
}
