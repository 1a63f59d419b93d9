import { type Day, daysBetween } from '#domain/day.ts'
import type { Figure } from '#domain/figure.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { formatReported } from '#i18n/money.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** One line of the term sheet. */
export interface TermLineView {
  readonly label: string
  readonly figure: FigureView
  readonly on: string
  readonly note: string | null
  readonly alternatives: readonly AlternativeLineView[]
}

export interface AlternativeLineView {
  readonly key: string
  readonly text: string
  readonly source: SourceMarkView
}

export function toTermSheet(
  figures: readonly Figure[],
  context: FigureContext,
): readonly TermLineView[] {
  const { locale } = context.here
  return figures.map((figure) => ({
    label: figure.label[locale],
    figure: toFigureView(figure, context),
    on: formatWhen(figure.on, locale),
    note: figure.note?.[locale] ?? null,
    alternatives: toAlternatives(figure, context),
  }))
}

function toAlternatives(
  { alternatives }: Figure,
  { here, edition }: FigureContext,
): readonly AlternativeLineView[] {
  const { locale } = here
  const space = locale === 'ja' ? '：' : ': '
  return alternatives.map((other, index) => ({
    key: `${index}`,
    text: `${other.label[locale]}${space}${formatReported(other.asReported, locale)}`,
    source: toSourceMark(evidenceOn(other.cites, edition.day), here),
  }))
}

/** A number no source gives, with how long it has been open. */
export interface MissingLineView {
  readonly label: string
  readonly figure: FigureView
  readonly open: string
}

export function toMissing(
  figures: readonly Figure[],
  firstReport: Day,
  context: FigureContext,
): readonly MissingLineView[] {
  const { here, edition } = context
  const open = messages(here.locale).facts.daysOpen(
    daysBetween(firstReport, edition.day),
    formatDay(firstReport, here.locale),
  )
  return figures
    .filter(({ quantity }) => quantity.kind === 'missing')
    .map((figure) => ({
      label: figure.label[here.locale],
      figure: toFigureView(figure, context),
      open,
    }))
}
