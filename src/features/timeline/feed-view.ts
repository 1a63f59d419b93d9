import { inOrder } from '#domain/chronicle.ts'
import { type Day, maxDay } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { type PageOf, pageOf } from '#domain/paging.ts'
import { type TimelineFilter, writeTimelineFilter } from '#domain/timeline-filter.ts'
import { FIRST_PLACE } from '#domain/timeline-filter-place.ts'
import { formatDay } from '#i18n/date.ts'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { NamesById } from '#ui/finding-view.ts'
import { type FeedKind, hrefToFeed } from './feed-address.ts'
import { type FeedItem, toFeedItem } from './feed-item.ts'
import { pathOf } from './page-address.ts'

/** A selection of events as a feed: what a library writes as Atom or JSON. Paths are within the site. */
export interface FeedView {
  readonly locale: Locale
  /** Names the feed whatever its host, format and page: language, edition unless the latest, question. */
  readonly key: string
  readonly title: string
  readonly subtitle: string
  readonly author: string
  readonly updated: Day
  readonly total: number
  /** Where the page begins among all, from 1; 0 where there are none. */
  readonly from: number
  /** The same selection as a page to read. */
  readonly home: string
  readonly self: string
  readonly first: string
  readonly last: string
  readonly previous: string | null
  readonly next: string | null
  readonly items: readonly FeedItem[]
}

/** A page of a feed has so many items. */
const PAGE_OF_FEED = 100

/** The events a question selects, of all the edition has. */
export interface Selected {
  readonly filter: TimelineFilter
  readonly found: readonly TrackedEvent[]
  readonly all: number
  readonly names: NamesById
  /** What in the address could not be used, in sentences. */
  readonly problems: readonly string[]
}

/** The last to become public first; within a day in the order of the timeline, turned round. */
function inFeedOrder(events: readonly TrackedEvent[]): readonly TrackedEvent[] {
  return inOrder(events)
    .toReversed()
    .toSorted((a, b) => b.knownOn.localeCompare(a.knownOn))
}

/** `page` counts from 1 and is one of the feed’s (`pagesOfFeed`). */
export function toFeed(
  kind: Exclude<FeedKind, 'ics'>,
  selected: Selected,
  page: number,
  context: FigureContext,
): FeedView {
  const { here, edition } = context
  const { filter, found, names } = selected
  const cut = pageOf(inFeedOrder(found), PAGE_OF_FEED, page)
  const at = (number: number) => hrefToFeed(kind, filter, here, number)
  const days = found.map(({ knownOn }) => knownOn)
  const [first = edition.day, ...rest] = days
  return {
    locale: here.locale,
    key: keyOfFeed(filter, context),
    title: titleOfSelection(filter, context),
    subtitle: [...sayCount(selected, context), ...sayPage(cut, found.length, here.locale)]
      .concat(selected.problems)
      .join(here.locale === 'en' ? ' ' : ''),
    author: messages(here.locale).frame.siteName,
    updated: maxDay(first, ...rest),
    total: found.length,
    from: found.length === 0 ? 0 : (cut.page - 1) * PAGE_OF_FEED + 1,
    home: hrefTo(here, pathOf(filter, FIRST_PLACE)),
    ...{ self: at(cut.page), first: at(1), last: at(cut.pages) },
    previous: cut.page > 1 ? at(cut.page - 1) : null,
    next: cut.page < cut.pages ? at(cut.page + 1) : null,
    items: cut.items.map((event) => toFeedItem(event, names, context)),
  }
}

export function pagesOfFeed({ found }: Selected): number {
  return pageOf(found, PAGE_OF_FEED, 1).pages
}

function keyOfFeed(filter: TimelineFilter, { here }: FigureContext): string {
  return [here.locale, here.latest ? '' : here.day, writeTimelineFilter(filter)].join(' ')
}

/** The site and the timeline; a part of it says that it is one. */
export function titleOfSelection(filter: TimelineFilter, { here }: FigureContext): string {
  const { feeds, frame, timeline } = messages(here.locale)
  const title = feeds.title(frame.siteName, timeline.title)
  return writeTimelineFilter(filter) === '' ? title : feeds.selection(title)
}

/** How many events of how many, of which edition. */
export function sayCount(
  { found, all }: Pick<Selected, 'found' | 'all'>,
  { here }: FigureContext,
): string[] {
  const { counted } = messages(here.locale).feeds
  return [counted(found.length, all, formatDay(here.day, here.locale))]
}

function sayPage({ items, page, pages }: PageOf<TrackedEvent>, total: number, locale: Locale) {
  const { feeds } = messages(locale)
  const from = (page - 1) * PAGE_OF_FEED + 1
  if (total === 0) return []
  if (pages === 1) return [feeds.newest]
  return [feeds.newest, feeds.paged(from, from + items.length - 1, page, pages)]
}
