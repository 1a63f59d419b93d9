import { type Break, breaksBetween } from '#domain/break.ts'
import type { ComparedLine } from '#domain/compared.ts'
import type { PeriodKey } from '#domain/period.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Told } from '#domain/told.ts'
import { messages } from '#i18n/messages.ts'
import { formatPresentation } from '#i18n/presentation.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** A place between two chosen periods where a line changes what it counts. */
export interface BasisChange {
  readonly id: string
  /** The first period told the new way. */
  readonly before: PeriodKey
  readonly name: string
  readonly text: string
  readonly linked: LinkedText
  /** Set for a break the record names. */
  readonly source: SourceMarkView | null
}

/** Breaks of the record, and changes of presentation that none of them names. */
export function basisChanges(
  { measure, cells }: ComparedLine,
  breaks: readonly Break[],
  context: FigureContext,
): BasisChange[] {
  return cells.flatMap((cell, index) => {
    const earlier = cells[index - 1]
    if (!earlier) return []
    const named = breaksBetween(breaks, measure.id, earlier.period, cell.period)
    if (named.length > 0) return named.map((each) => toNamed(each, cell.period.key, context))
    return toUnnamed(earlier.told, cell.told, cell.period.key, context)
  })
}

function toNamed(
  { id, name, text, cites }: Break,
  before: PeriodKey,
  context: FigureContext,
): BasisChange {
  const { here, edition } = context
  const source = toSourceMark(evidenceOn(cites, edition.day), here)
  const words = text[here.locale]
  const linked = linkNames(words, context.names)
  return { id, before, name: name[here.locale], text: words, linked, source }
}

function toUnnamed(
  before: Told,
  after: Told,
  key: PeriodKey,
  context: FigureContext,
): BasisChange[] {
  if (before.kind === 'missing' || after.kind === 'missing') return []
  if (before.presentation === after.presentation) return []
  const words = messages(context.here.locale).compare.chart
  const [from, to] = [before, after].map(({ presentation }) => basisWord(presentation, context))
  const text = words.otherBasis(from ?? '', to ?? '')
  return [{ id: `basis-${key}`, before: key, name: words.basis, text, linked: text, source: null }]
}

export function basisWord(
  presentation: string | null,
  { here: { locale } }: FigureContext,
): string {
  return presentation === null
    ? messages(locale).compare.chart.unnamed
    : formatPresentation(presentation, locale)
}
