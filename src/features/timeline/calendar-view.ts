import { inOrder, isUncertain } from '#domain/chronicle.ts'
import { addDays, type Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { firstDay, lastDay, type When } from '#domain/when.ts'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toWhenView } from '#ui/when-view.ts'
import { type FeedItem, toFeedItem } from './feed-item.ts'
import { type Selected, sayCount, titleOfSelection } from './feed-view.ts'

/** A selection of events as a calendar. Paths are within the site. */
export interface CalendarView {
  readonly locale: Locale
  readonly name: string
  /** How many there are, how many stand over a time, and how many are no calendar days at all. */
  readonly description: string
  readonly entries: readonly CalendarEntry[]
}

export interface CalendarEntry {
  readonly item: FeedItem
  readonly title: string
  readonly time: CalendarTime
}

/** Whole days, `until` the day after the last, or a moment with its zone. */
type CalendarTime =
  | { readonly kind: 'days'; readonly from: Day; readonly until: Day }
  | { readonly kind: 'moment'; readonly at: string }

/** All of a selection: a calendar has no pages. */
export function toCalendar(selected: Selected, context: FigureContext): CalendarView {
  const { locale } = context.here
  const { feeds } = messages(locale)
  const placed = inOrder(selected.found).flatMap((event) => toEntry(event, selected, context))
  const spans = placed.filter(({ inexact }) => inexact).length
  const leftOut = selected.found.length - placed.length
  const said = [
    ...sayCount(selected, context),
    ...(spans > 0 ? [feeds.spans(spans)] : []),
    ...(leftOut > 0 ? [feeds.leftOut(leftOut)] : []),
    ...(placed.some(({ item }) => item.scheduled) ? [feeds.tentative] : []),
    ...selected.problems,
  ]
  return {
    locale,
    name: titleOfSelection(selected.filter, context),
    description: said.join(locale === 'en' ? ' ' : ''),
    entries: placed,
  }
}

/** None for an event of which only a day before or after is known: it has no place in a calendar. */
function toEntry(
  event: TrackedEvent,
  { names }: Pick<Selected, 'names'>,
  context: FigureContext,
): (CalendarEntry & { readonly inexact: boolean })[] {
  const time = timeOf(event.on)
  if (!time) return []
  const { locale } = context.here
  const item = toFeedItem(event, names, context)
  const inexact = isUncertain(event.on)
  const title = inexact
    ? messages(locale).feeds.inexact(item.title, toWhenView(event.on, locale).text)
    : item.title
  return [{ item, title, time, inexact }]
}

/** No day is invented: what is known of a month stands over the whole of it. */
function timeOf(on: When): CalendarTime | null {
  switch (on.kind) {
    case 'before':
    case 'after':
      return null
    case 'circa':
      return timeOf(on.of)
    case 'instant':
      return { kind: 'moment', at: on.at }
    default:
      return { kind: 'days', from: firstDay(on), until: addDays(lastDay(on), 1) }
  }
}
