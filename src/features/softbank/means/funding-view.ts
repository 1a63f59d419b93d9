import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { MacroFact } from '#domain/fund.ts'
import { FUNDING_MEASURES } from '#domain/funding.ts'
import type { Relation } from '#domain/relation.ts'
import { lastDay } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { hrefTo } from '#ui/address.ts'
import { pathOfFact } from '#ui/fact-path.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type LinkedText, linkNames } from '#ui/linked-text-view.ts'

/** Where the record tells of money raised; events and relations are those of SoftBank Group. */
export interface FundingFacts {
  readonly events: readonly TrackedEvent[]
  readonly relations: readonly Relation[]
  readonly macro: readonly MacroFact[]
}

/** One loan, bond or sale of shares. */
export interface FundingView {
  readonly figure: FigureView
  readonly day: string
  readonly note: LinkedText | null
  /** The page of the event, relation or context figure that tells of it. */
  readonly href: string | null
}

/** Newest first. */
export function toFunding(facts: FundingFacts, context: FigureContext): FundingView[] {
  const figures: readonly Figure[] = [
    ...facts.events.flatMap((event) => event.figures),
    ...facts.relations.flatMap(({ figure }) => figure ?? []),
    ...facts.macro.map(({ figure, note }) => ({ ...figure, note: figure.note ?? note })),
  ]
  return figures
    .filter(({ measure }) => FUNDING_MEASURES.includes(measure))
    .toSorted((a, b) => lastDay(b.on).localeCompare(lastDay(a.on)))
    .map((figure) => toRow(figure, context))
}

function toRow(figure: Figure, context: FigureContext): FundingView {
  const { here } = context
  const path = pathOfFact(figure.owner.kind, figure.owner.id, new Map())
  return {
    figure: toFigureView(figure, context),
    day: formatWhen(figure.on, here.locale),
    note: figure.note && linkNames(figure.note[here.locale], context.names),
    href: path === null ? null : hrefTo(here, path),
  }
}
