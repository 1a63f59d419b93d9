import type { Alternative, Figure } from '#domain/figure.ts'
import type { Report } from '#domain/softbank.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { nameWithPeriod } from './cell-view.ts'

/** One figure that was printed in more than one way. */
export interface PrintingsView {
  readonly key: string
  readonly name: string
  readonly now: FigureView
  readonly nowKnownOn: string
  readonly others: readonly PrintingView[]
}

export interface PrintingView {
  readonly key: string
  readonly text: string
  readonly label: string
  readonly knownOn: string
  readonly source: SourceMarkView
}

/** Newest period first. */
export function toPrintings(reports: readonly Report[], context: FigureContext): PrintingsView[] {
  const figures = reports.toReversed().flatMap((report) => report.figures)
  return figures
    .filter(({ alternatives }) => alternatives.length > 0)
    .map((figure) => ({
      key: figure.id,
      name: nameWithPeriod(figure, context),
      now: toReportedFigure(figure, context),
      nowKnownOn: knownOn(figure, context),
      others: figure.alternatives.map((other, index) => toPrinting(other, index, context)),
    }))
}

/** Digit for digit: what differs may lie below the rounding of prose. */
function toReportedFigure(figure: Figure, context: FigureContext): FigureView {
  const view = toFigureView(figure, context)
  const { asReported } = figure
  return asReported === null
    ? view
    : { ...view, text: formatReported(asReported, context.here.locale) }
}

function toPrinting(other: Alternative, index: number, context: FigureContext): PrintingView {
  const { here, edition } = context
  return {
    key: `${index}`,
    text: formatReported(other.asReported, here.locale),
    label: other.label[here.locale],
    knownOn: knownOn(other, context),
    source: toSourceMark(evidenceOn(other.cites, edition.day), here),
  }
}

function knownOn(told: Pick<Figure, 'knownOn'>, { here: { locale } }: FigureContext): string {
  return messages(locale).softbank.printings.knownOn(formatDay(told.knownOn, locale))
}
