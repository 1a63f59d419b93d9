import {
  RELATION_STANDINGS,
  RELATION_TYPES,
  type Relation,
  type RelationType,
} from '#domain/relation.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { PartyBook } from '#ui/party-link.ts'
import { type RelationView, toRelations } from '#ui/relation-view.ts'

/** The relations of one type and standing: who would own is not among those who do. */
export interface RelationGroup {
  readonly key: string
  readonly type: RelationType
  readonly title: string
  readonly count: string
  readonly relations: readonly RelationView[]
}

/** Relations by type, in the order of the types; of one type the confirmed first, then as the record lists them. */
export function toRelationGroups(
  relations: readonly Relation[],
  parties: PartyBook,
  context: FigureContext,
): readonly RelationGroup[] {
  const { person } = messages(context.here.locale)
  return RELATION_TYPES.flatMap((type) =>
    RELATION_STANDINGS.flatMap((standing) => {
      const of = relations.filter((each) => each.type === type && each.standing === standing)
      const views = toRelations(of, parties, context)
      const [first] = views
      if (!first) return []
      const title = standing === 'reported' ? person.asReported(first.type) : first.type
      const count = person.relationsOfType(views.length)
      return [{ key: `${type} ${standing}`, type, title, count, relations: views }]
    }),
  )
}
