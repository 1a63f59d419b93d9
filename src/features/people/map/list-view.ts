import { RELATION_TYPES, type Relation } from '#domain/relation.ts'
import { type RelationFilter, writeRelationFilter } from '#domain/relation-filter.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { PartyBook } from '#ui/party-link.ts'
import type { RelationView } from '#ui/relation-view.ts'
import { toSaidRelations } from '../reported-view.ts'
import { MAP_PATH } from './form-view.ts'

/** One page of the list beside the map. */
export interface MapListView {
  readonly relations: readonly RelationView[]
  /** Null where all stand on one page. */
  readonly pager: MapPagerView | null
}

export interface MapPagerView {
  readonly here: string
  readonly before: string | null
  readonly after: string | null
}

const PER_PAGE = 30

/** How many pages the list of these has; one where it is empty. */
export function pagesOf(relations: readonly Relation[]): number {
  return Math.max(1, Math.ceil(relations.length / PER_PAGE))
}

/** By kind of relation, those of a kind as the record has them. A `page` past the end is the last. */
export function toMapList(
  relations: readonly Relation[],
  { filter, page }: { readonly filter: RelationFilter; readonly page: number },
  book: PartyBook,
  context: FigureContext,
): MapListView {
  const pages = pagesOf(relations)
  const rank = new Map(RELATION_TYPES.map((type, index) => [type, index]))
  const sorted = relations.toSorted((a, b) => (rank.get(a.type) ?? 0) - (rank.get(b.type) ?? 0))
  const first = (page - 1) * PER_PAGE
  const listed = sorted.slice(first, first + PER_PAGE)
  const linkTo = (other: number) => {
    if (other < 1 || other > pages) return null
    return `${hrefTo(context.here, pathOf(filter, other))}#list`
  }
  const { pager } = messages(context.here.locale).peopleMap
  return {
    relations: toSaidRelations(listed, book, context),
    pager:
      pages === 1
        ? null
        : {
            here: pager.here(first + 1, first + listed.length, relations.length),
            before: linkTo(page - 1),
            after: linkTo(page + 1),
          },
  }
}

/** The path of an answer, without language and edition. */
export function pathOf(filter: RelationFilter, page = 1): string {
  const asked = writeRelationFilter(filter, page)
  return asked === '' ? MAP_PATH : `${MAP_PATH}?${asked}`
}
