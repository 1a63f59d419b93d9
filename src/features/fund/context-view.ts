import type { Figure } from '#domain/figure.ts'
import { MACRO_GROUPS, type MacroFact } from '#domain/fund.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { formatDays, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

export interface ContextGroupView {
  readonly key: string
  readonly title: string
  readonly caption: string
  readonly rows: readonly ContextRowView[]
}

export interface ContextRowView {
  readonly id: string
  readonly label: string
  readonly figure: FigureView
  readonly on: string
  readonly note: string | null
  readonly source: SourceMarkView
}

/** The macro figures of the edition, one table a group. */
export function toContext(
  macro: readonly MacroFact[],
  context: FigureContext,
): readonly ContextGroupView[] {
  const words = messages(context.here.locale)
  return MACRO_GROUPS.flatMap((group) => {
    const facts = macro.filter((fact) => fact.group === group)
    if (facts.length === 0) return []
    const title = words.macroGroup[group]
    const signed = facts.some(({ figure }) => isNegative(figure))
    return [
      {
        key: group,
        title,
        caption: words.fund.contextCaption(title, signed),
        rows: facts.map((fact) => toRow(fact, context)),
      },
    ]
  })
}

function isNegative({ quantity }: Figure): boolean {
  const single = quantity.kind === 'range' ? quantity.low : quantity
  if (single.kind === 'missing') return false
  return single.kind === 'money' ? single.money.amount < 0n : single.value.digits < 0n
}

/** A flow between two days ran over all of them; anything else happened once in between. */
function standsFor({ basis, on }: Figure, locale: Locale): string {
  return basis === 'flow' && on.kind === 'between'
    ? formatDays(on.from, on.to, locale)
    : formatWhen(on, locale)
}

function toRow(fact: MacroFact, context: FigureContext): ContextRowView {
  const { here, edition } = context
  return {
    id: fact.id,
    label: fact.label[here.locale],
    figure: toFigureView(fact.figure, context),
    on: standsFor(fact.figure, here.locale),
    note: (fact.note ?? fact.figure.note)?.[here.locale] ?? null,
    source: toSourceMark(evidenceOn(fact.cites, edition.day), here),
  }
}
