import type { Figure } from '#domain/figure.ts'
import { ladderOf } from '#domain/ladder.ts'
import type { Rung } from '#domain/rung.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** One amount on a rung, or a rung without any. */
export interface LadderRowView {
  readonly key: string
  readonly rung: Rung
  readonly word: string
  readonly figure: FigureView | null
  readonly on: string | null
  readonly note: string | null
}

/** The ladder of one vehicle; a rung without an amount has a row of its own. */
export function toLadder(
  figures: readonly Figure[],
  context: FigureContext,
): readonly LadderRowView[] {
  const { locale } = context.here
  const words = messages(locale).rung
  return ladderOf(figures).flatMap(({ rung, figures: stated }): readonly LadderRowView[] => {
    const empty = { key: rung, rung, word: words[rung], figure: null, on: null, note: null }
    if (stated.length === 0) return [empty]
    return stated.map((figure) => ({ ...empty, key: figure.id, ...toStated(figure, context) }))
  })
}

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
