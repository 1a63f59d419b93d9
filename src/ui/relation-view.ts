import { drawRelation, type Relation } from '#domain/relation.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Drawing } from '#domain/standing.ts'
import { writeWhen } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { type FigureContext, type FigureView, toFigureView } from './figure-view.ts'
import { type PartyBook, type PartyLink, toPartyLink } from './party-link.ts'
import { type SourceMarkView, toSourceMark } from './source-mark-view.ts'

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

/**
 * In the order given; a relation to someone the edition does not know is left out. `others` are ends
 * that are no parties and have pages elsewhere.
 */
export function toRelations(
  relations: readonly Relation[],
  parties: PartyBook,
  context: FigureContext,
  others: ReadonlyMap<string, PartyLink> = new Map(),
): readonly RelationView[] {
  const endOf = (id: string) => {
    const party = parties.get(id)
    return others.get(id) ?? (party && toPartyLink(party, context.here))
  }
  return relations.flatMap((relation) => {
    const [from, to] = [endOf(relation.from), endOf(relation.to)]
    return from && to ? [{ ...toRelation(relation, context), from, to }] : []
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
    type: (standing === 'proposed' ? words.relationWould : words.relationType)[type],
    label: label[locale],
    note: note?.[locale] ?? null,
    standing: { word: words.relationStanding[standing], drawing: drawRelation(standing) },
    since: since ? formatWhen(since, locale) : words.people.startUnknown,
    until: lasted ? words.people.until(formatWhen(until, locale)) : null,
    figure: figure && toFigureView(figure, context),
    source: toSourceMark(evidenceOn(cites, edition.day), here),
  }
}
