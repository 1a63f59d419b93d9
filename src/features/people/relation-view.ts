import { drawRelation, type Relation } from '#domain/relation.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Drawing } from '#domain/standing.ts'
import { writeWhen } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import { type PartyBook, type PartyLink, toPartyLink } from '#ui/party-link.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** Who stands how to whom, since when, how firmly, on what evidence. */
export interface RelationView {
  readonly id: string
  readonly knownOn: string
  readonly from: PartyLink
  readonly to: PartyLink
  readonly type: string
  readonly label: string
  readonly note: string | null
  readonly standing: { readonly word: string; readonly drawing: Drawing }
  readonly since: string
  readonly until: string | null
  readonly figure: FigureView | null
  readonly source: SourceMarkView
}

/** In the order given; a relation to someone the edition does not know is left out. */
export function toRelations(
  relations: readonly Relation[],
  parties: PartyBook,
  context: FigureContext,
): readonly RelationView[] {
  return relations.flatMap((relation) => {
    const from = parties.get(relation.from)
    const to = parties.get(relation.to)
    if (!from || !to) return []
    const ends = { from: toPartyLink(from, context.here), to: toPartyLink(to, context.here) }
    return [{ ...toRelation(relation, context), ...ends }]
  })
}

function toRelation(relation: Relation, context: FigureContext): Omit<RelationView, 'from' | 'to'> {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const { id, knownOn, type, label, note, standing, since, until, figure, cites } = relation
  const lasted = until !== null && !(since && writeWhen(since) === writeWhen(until))
  return {
    id,
    knownOn,
    type: words.relationType[type],
    label: label[locale],
    note: note?.[locale] ?? null,
    standing: { word: words.relationStanding[standing], drawing: drawRelation(standing) },
    since: since ? formatWhen(since, locale) : words.people.startUnknown,
    until: lasted ? words.people.until(formatWhen(until, locale)) : null,
    figure: figure && toFigureView(figure, context),
    source: toSourceMark(evidenceOn(cites, edition.day), here),
  }
}
