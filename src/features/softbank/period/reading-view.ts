import { type Break, breaksBetween } from '#domain/break.ts'
import { type FiscalPeriod, quarterBefore, yearBefore } from '#domain/period.ts'
import type { Measure, Report } from '#domain/softbank.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { formatPresentation } from '#i18n/presentation.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { figureOf } from '../cell-view.ts'

/** How the lines of a period are to be read: presentation, notes, and breaks in their series. */
export interface ReadingView {
  readonly lines: readonly {
    readonly key: string
    readonly line: string
    readonly presentation: string | null
    readonly note: LinkedText | null
  }[]
  readonly breaks: readonly {
    readonly id: string
    readonly knownOn: string
    readonly name: string
    readonly text: string
    readonly source: SourceMarkView
  }[]
}

export function toReading(
  period: FiscalPeriod,
  report: Report,
  measures: readonly Measure[],
  breaks: readonly Break[],
  context: FigureContext,
): ReadingView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const lines = measures.flatMap(({ id, label }) => {
    const figure = figureOf(report, id)
    if (figure === null) return []
    const { presentation: key, quantity } = figure
    const presentation =
      key === null || quantity.kind === 'missing' ? null : formatPresentation(key, locale)
    const note = figure.note && linkNames(figure.note[locale], context.names)
    if (presentation === null && note === null) return []
    const presented = presentation && words.softbankPeriod.reading.presented(presentation)
    return [{ key: id, line: label[locale], presentation: presented, note }]
  })
  return {
    lines,
    breaks: breaksOf(period, report, measures, breaks).map(
      ({ id, knownOn, name, text, cites }) => ({
        ...{ id, knownOn, text: text[locale] },
        name: words.softbankPeriod.reading.breakOf(name[locale]),
        source: toSourceMark(evidenceOn(cites, edition.day), here),
      }),
    ),
  }
}

/** Those between the period and what it is set against, of lines it has a number for. */
function breaksOf(
  period: FiscalPeriod,
  report: Report,
  measures: readonly Measure[],
  breaks: readonly Break[],
): Break[] {
  const bases = [yearBefore(period), quarterBefore(period)].flatMap((each) => each ?? [])
  const told = measures.filter(({ id }) => {
    const figure = figureOf(report, id)
    return figure !== null && figure.quantity.kind !== 'missing'
  })
  return breaks.filter((each) =>
    told.some(({ id }) => bases.some((base) => breaksBetween([each], id, period, base).length > 0)),
  )
}
