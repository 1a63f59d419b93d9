import type { Relation } from '#domain/relation.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { PartyBook } from '#ui/party-link.ts'
import { type RelationView, toRelations } from '#ui/relation-view.ts'

/** Relations for a list of all standings: what was only reported is never said as if it were so. */
export function toSaidRelations(
  relations: readonly Relation[],
  parties: PartyBook,
  context: FigureContext,
): readonly RelationView[] {
  const { person } = messages(context.here.locale)
  const standings = new Map(relations.map(({ id, standing }) => [id, standing]))
  return toRelations(relations, parties, context).map((view) =>
    standings.get(view.id) === 'reported' ? { ...view, type: person.asReported(view.type) } : view,
  )
}
