import type { Claim } from '#domain/claim.ts'
import { lastKnown } from '#domain/edition.ts'
import type { Figure } from '#domain/figure.ts'
import type { Cite } from '#domain/source.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { linesOf } from '#ui/chart/amount-row.ts'
import type { ChartCell, ChartRow } from '#ui/chart/chart-view.ts'
import type { MarkView } from '#ui/chart/drawing.ts'
import type { ShareClass } from '#ui/chart/share-view.ts'
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
  readonly class: ShareClass
  readonly figure: Figure | null
  readonly claim: Claim | null
  /** Why its mark gives no number although a source states one. */
  readonly withheld?: string | null
}

/**
 * A part as its mark and its row: how well it is known, the number or why there is none, then the
 * statement with its standing. Nothing unknown says a number.
 */
export function toPart(told: Told, context: FigureContext): Part {
  const { key, name, figure, claim, withheld = null } = told
  const { locale } = context.here
  const words = messages(locale).fundCapital
  const view = figure && toFigureView(figure, context)
  const note = figure?.note?.[locale] ?? null
  const statement = claim?.statement[locale] ?? null
  const standing = standingOf(claim, context)
  const number = view && withheld === null ? view : null
  return {
    ...{ figure, claim },
    mark: {
      ...{ key, name: classed(told.class, name, context), value: number?.value ?? '' },
      lines: linesOf([
        withheld ?? (view ? (view.missing ? view.accessible : view.text) : words.noShare),
        ...convertedOf(number),
        figure && formatWhen(figure.on, locale),
        withheld === null ? note : null,
        statement && words.said(statement),
        standing && words.standing(standing),
      ]),
    },
    row: {
      key,
      head: text(name),
      cells: [
        text(words.classes[told.class]),
        view ? { kind: 'figure', view } : text(words.noShare),
        text(statement ?? note ?? words.noStatement),
        text(standing ?? words.noStanding),
      ],
    },
  }
}

/** How well it is known comes first: those who do not see the paint hear it before anything else. */
function classed(of: ShareClass, name: string, { here }: FigureContext): string {
  const words = messages(here.locale).fundCapital
  return words.classed(words.classes[of], name)
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

/** The part in words, how well it is known first. */
export function altOf({ mark }: Part, { here }: FigureContext): string {
  return messages(here.locale).fundCapital.altPart(mark.name, mark.lines[0] ?? '')
}

function text(words: string): ChartCell {
  return { kind: 'text', text: words }
}
