import type { Figure } from '#domain/figure.ts'
import { formatWhen } from '#i18n/date.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** A figure stated of something, with its label, for lists. */
export interface StatedView {
  readonly figure: FigureView
  readonly on: string
  readonly note: string | null
}

export function toStated(figure: Figure, context: FigureContext): StatedView {
  const { locale } = context.here
  return {
    figure: toFigureView(figure, context),
    on: formatWhen(figure.on, locale),
    note: figure.note?.[locale] ?? null,
  }
}
