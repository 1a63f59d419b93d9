import { type TimelineFilter, writeTimelineFilter } from '#domain/timeline-filter.ts'
import type { Here } from '#ui/address.ts'

export const FEED_KINDS = ['atom', 'json', 'ics'] as const
export type FeedKind = (typeof FEED_KINDS)[number]

/** Where a feed is read: the language, and the edition unless it is the latest. */
type FeedPlace = Pick<Here, 'locale' | 'day' | 'latest'>

/** The same selection as a file: `/timelines/events.atom?lang=ja&track=project&page=2`. */
export function hrefToFeed(
  kind: FeedKind,
  filter: TimelineFilter,
  place: FeedPlace,
  page = 1,
): string {
  const asked = [placed(place), writeTimelineFilter(filter), page === 1 ? '' : `page=${page}`]
  return `/timelines/events.${kind}?${asked.filter((part) => part !== '').join('&')}`
}

/** One event for a calendar. */
export function hrefToEventCalendar(id: string, place: FeedPlace): string {
  return `/timelines/event.ics?${placed(place)}&id=${encodeURIComponent(id)}`
}

function placed({ locale, day, latest }: FeedPlace): string {
  return latest ? `lang=${locale}` : `lang=${locale}&on=${day}`
}
