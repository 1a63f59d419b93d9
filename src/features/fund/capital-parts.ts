import type { Claim } from '#domain/claim.ts'
import { lastKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import type { Cite } from '#domain/source.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { linesOf } from '#ui/chart/amount-row.ts'
import type { ChartCell, ChartRow } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'

/** One part of the capital: its mark and its row of the table say the same. */
export interface Part {
  readonly mark: MarkView
  readonly row: ChartRow
  readonly figure: Figure | null
  readonly claim: Claim | null
}

export interface Told {
  readonly key: string
  readonly name: string
  readonly figure: Figure | null
  readonly claim: Claim | null
  readonly more?: readonly string[]
}

/** A part as its mark and its row: the number or why there is none, then the statement with its standing. */
export function toPart(
  { key, name, figure, claim, more = [] }: Told,
  context: FigureContext,
): Part {
  const { locale } = context.here
  const words = messages(locale).fundCharts.capital
  const view = figure && toFigureView(figure, context)
  const statement = claim?.statement[locale] ?? null
  const standing = standingOf(claim, context)
  return {
    ...{ figure, claim },
    mark: {
      ...{ key, name, value: view?.value ?? '' },
      lines: linesOf([
        view ? (view.missing ? view.accessible : view.text) : words.noShare,
        ...convertedOf(view),
        figure && formatWhen(figure.on, locale),
        figure?.note?.[locale] ?? null,
        ...more,
        statement && words.said(statement),
        standing && words.standing(standing),
      ]),
    },
    row: {
      key,
      head: text(name),
      cells: [
        view ? { kind: 'figure', view } : text(words.noShare),
        text(statement ?? words.noStatement),
        text(standing ?? '–'),
      ],
    },
  }
}

function convertedOf(view: FigureView | null): readonly string[] {
  return view?.converted ? [`${view.converted.text} ${view.converted.line}`] : []
}

export function standingOf(claim: Claim | null, { here, edition }: FigureContext): string | null {
  const entry = claim && lastKnown(claim.history, edition)
  return entry && messages(here.locale).standing[entry.state]
}

/** A figure with what it is a figure of. */
export function labelled(figure: Figure, context: FigureContext): string {
  const { label, accessible, text: written, missing } = toFigureView(figure, context)
  return `${label}${context.here.locale === 'ja' ? '：' : ': '}${missing ? accessible : written}`
}

export function citesOf({ figure, claim }: Part): readonly Cite[] {
  return figure?.cites ?? claim?.history.at(-1)?.cites ?? []
}

export function altOf({ mark }: Part): string {
  return linesOf([mark.name, mark.lines[0] ?? null]).join(' ')
}

function text(words: string): ChartCell {
  return { kind: 'text', text: words }
}
