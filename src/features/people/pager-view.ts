import type { PageOf } from '#domain/paging.ts'
import { EVERYONE, type PeopleFilter, writePeopleFilter } from '#domain/people-filter.ts'
import { type Here, hrefTo } from '#ui/address.ts'

export const PEOPLE_PATH = '/people'

/** Links from one page of a list to its neighbours; the address of each says everything. */
export interface PagerView {
  readonly page: number
  readonly pages: number
  readonly previous: string | null
  readonly next: string | null
}

/** The path of an answer, without language and edition. */
export function pathOf(filter: PeopleFilter): string {
  const asked = writePeopleFilter(filter)
  return asked === '' ? PEOPLE_PATH : `${PEOPLE_PATH}?${asked}`
}

/** Null where one page holds everything. */
export function toPager(
  { page, pages }: PageOf<unknown>,
  param: 'page' | 'relations',
  filter: PeopleFilter,
  here: Here,
): PagerView | null {
  if (pages === 1) return null
  const anchor = param === 'page' ? 'list' : 'relations'
  const to = (other: number) =>
    `${hrefTo(here, pathOf({ ...filter, relation: EVERYONE.relation, [param]: other }))}#${anchor}`
  return {
    ...{ page, pages },
    previous: page > 1 ? to(page - 1) : null,
    next: page < pages ? to(page + 1) : null,
  }
}
