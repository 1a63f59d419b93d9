import type { TrackedEvent } from '#domain/event.ts'
import { type PageOf, pageOf } from '#domain/paging.ts'
import type { TimelineFilter } from '#domain/timeline-filter.ts'
import { arrange, firstFrom } from '#domain/timeline-filter-list.ts'
import type { TimelinePlace } from '#domain/timeline-filter-place.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { anchorOf, pathOf } from './page-address.ts'

/** So many entries and no more, however long they are, keep a page light to load. */
export const PAGE_SIZE = 12

/** One page of the events that answer, and the way to all others. */
export interface Cut extends PageOf<TrackedEvent> {
  readonly filter: TimelineFilter
  /** With the page that is shown, whichever was asked for. */
  readonly place: TimelinePlace
  /** Every event that answers, in the order of the list. */
  readonly all: readonly TrackedEvent[]
  /** The event that the day asked for leads to. */
  readonly target: TrackedEvent | null
  readonly pageOfEvent: (id: string) => number
  readonly hrefOfPage: (page: number) => string
  /** Of the page of an event of the list; with its place on it where `anchor` is not another one. */
  readonly hrefOfEvent: (id: string, anchor?: string) => string
}

export function cutPage(
  found: readonly TrackedEvent[],
  filter: TimelineFilter,
  asked: TimelinePlace,
  here: Here,
): Cut {
  const all = arrange(found, asked.order)
  const places = new Map(all.map(({ id }, at) => [id, Math.floor(at / PAGE_SIZE) + 1]))
  const target = asked.on === null ? null : firstFrom(all, asked.on)
  const late = asked.order === 'oldest' ? Number.POSITIVE_INFINITY : 1
  const pageOfEvent = (id: string) => places.get(id) ?? 1
  const wanted = target ? pageOfEvent(target.id) : late
  const shown = pageOf(all, PAGE_SIZE, asked.on === null ? asked.page : wanted)
  const place = { ...asked, page: shown.page }
  const hrefOfPage = (page: number) => hrefTo(here, pathOf(filter, { ...asked, page, on: null }))
  const hrefOfEvent = (id: string, anchor = anchorOf(id)) => {
    const page = pageOfEvent(id)
    return `${page === shown.page ? '' : hrefOfPage(page)}#${anchor}`
  }
  return { ...shown, filter, place, all, target, pageOfEvent, hrefOfPage, hrefOfEvent }
}
