import { writeCalendar } from '#app/feeds/write-calendar.ts'
import { writeAtom, writeJson } from '#app/feeds/write-feed.ts'
import { languageOf, openEdition, readPlace } from '#app/files/place.ts'
import { isRefusal, type Refusal, refuse } from '#app/files/refusal.ts'
import { toCalendar } from '#features/timeline/calendar-view.ts'
import { FEED_KINDS, type FeedKind } from '#features/timeline/feed-address.ts'
import { pagesOfFeed, type Selected, toFeed } from '#features/timeline/feed-view.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { Database } from '#store/client.ts'
import { getEvent } from '#store/queries/events.ts'
import { getRateBook } from '#store/queries/rates.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { openOne, openSelection } from '../open-selection.ts'

export interface TimelineFile {
  readonly kind: FeedKind
  /** The name it is kept under. */
  readonly name: string
  readonly content: string
}

/** One event for a calendar; the feeds and calendar of a selection are `events.<kind>`. */
const ONE = 'event.ics'

/** The events an address asks for as Atom, JSON Feed or a calendar. `origin` is where the site is reached. */
export async function toTimelineFile(
  db: Database,
  origin: string,
  file: string,
  query: URLSearchParams,
): Promise<TimelineFile | Refusal> {
  const locale = languageOf(query)
  const kind = FEED_KINDS.find(
    (each) => file === `events.${each}` || (each === 'ics' && file === ONE),
  )
  if (!kind) {
    const files = [...FEED_KINDS.map((each) => `events.${each}`), ONE]
    return { status: 404, text: messages(locale).feeds.unknown(file, files) }
  }
  const place = readPlace(query)
  if (isRefusal(place)) return place
  const edition = await openEdition(db, place)
  if (isRefusal(edition)) return edition
  const here = { locale, ...edition, path: '/timeline' }
  const context = { here, edition, rates: await getRateBook(db) }
  if (file === ONE) return toOneFile(db, origin, query, context)
  const selected = await openSelection(db, query, edition, locale)
  if (kind === 'ics') {
    const content = writeCalendar(toCalendar(selected, context), origin)
    return { kind, name: nameOf('timeline', context), content }
  }
  const page = readPage(query, selected, context)
  if (typeof page !== 'number') return page
  const feed = toFeed(kind, selected, page, context)
  const content = kind === 'atom' ? writeAtom(feed, origin) : writeJson(feed, origin)
  return { kind, name: nameOf('timeline', context), content }
}

async function toOneFile(
  db: Database,
  origin: string,
  query: URLSearchParams,
  context: FigureContext,
): Promise<TimelineFile | Refusal> {
  const { here, edition } = context
  const words = messages(here.locale).feeds
  const id = query.get('id') ?? ''
  if (id === '') return refuse(here.locale, 'id', id, words.needsId, 'ft-son-swf')
  const event = await getEvent(db, id, edition)
  if (!event) return { status: 404, text: words.noEvent(id, formatDay(edition.day, here.locale)) }
  const view = toCalendar(await openOne(db, event, edition), context)
  const content = writeCalendar({ ...view, name: event.title[here.locale] }, origin)
  return { kind: 'ics', name: nameOf(event.id, context), content }
}

/** Pages count from 1; one the feed does not have is refused, so that no reader takes it for empty. */
function readPage(
  query: URLSearchParams,
  selected: Selected,
  { here: { locale } }: FigureContext,
): number | Refusal {
  const given = query.get('page') ?? '1'
  const pages = pagesOfFeed(selected)
  const page = /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 0
  if (page >= 1 && page <= pages) return page
  return refuse(locale, 'page', given, messages(locale).feeds.noPage(pages), `${pages}`)
}

function nameOf(what: string, { here }: FigureContext): string {
  return [what, here.locale, ...(here.latest ? [] : [here.day])].join('-')
}
