import type { Figure } from '#domain/figure.ts'
import { RUNGS, type Rung } from '#domain/rung.ts'
import { lastDay } from '#domain/when.ts'
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

/**
 * The rungs of one vehicle, lowest first. `figures` are those of the vehicle alone: what its
 * projects state is on their own rungs. Nothing is added; a restated measure shows its last statement.
 */
export function toLadder(
  figures: readonly Figure[],
  context: FigureContext,
): readonly LadderRowView[] {
  const { locale } = context.here
  const words = messages(locale).rung
  return RUNGS.flatMap((rung): readonly LadderRowView[] => {
    const onRung = lastOfEachMeasure(figures.filter((figure) => figure.rung === rung))
    const empty = { key: rung, rung, word: words[rung], figure: null, on: null, note: null }
    if (onRung.length === 0) return [empty]
    return onRung.map((figure) => ({
      ...empty,
      key: figure.id,
      figure: toFigureView(figure, context),
      on: formatWhen(figure.on, locale),
      note: figure.note?.[locale] ?? null,
    }))
  })
}

function lastOfEachMeasure(figures: readonly Figure[]): readonly Figure[] {
  const last = new Map<string, Figure>()
  for (const figure of figures) {
    const before = last.get(figure.measure)
    if (!before || lastDay(figure.on) >= lastDay(before.on)) last.set(figure.measure, figure)
  }
  return [...last.values()]
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
