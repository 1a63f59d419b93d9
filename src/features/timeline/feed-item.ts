import type { Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import { toEventLine } from '#ui/event-line-view.ts'
import { type FigureContext, type FigureView, toFigureView } from '#ui/figure-view.ts'
import type { NamesById } from '#ui/finding-view.ts'

/** An event as a feed or calendar carries it: plain words, and paths within the site. */
export interface FeedItem {
  /** The event’s own id: what its permanent name is made from. */
  readonly id: string
  readonly path: string
  /** One that is only scheduled says so. */
  readonly title: string
  readonly summary: string
  /** The day it became public: an item counts from it, as an edition does. */
  readonly updated: Day
  readonly scheduled: boolean
  readonly tags: readonly string[]
  /** When, what sort, its numbers, who took part: a sentence or label each. */
  readonly lines: readonly string[]
  readonly sources: readonly { readonly text: string; readonly path: string }[]
}

/** `names` are those of the parties the edition knows. */
export function toFeedItem(
  event: TrackedEvent,
  names: NamesById,
  context: FigureContext,
): FeedItem {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const { feeds } = words
  const { href, title, when, kind } = toEventLine(event, here)
  const track = words.track[event.track]
  const actors = event.actors.flatMap((id) => names.get(id)?.[locale] ?? [])
  return {
    ...{ id: event.id, path: href, updated: event.knownOn, scheduled: event.scheduled },
    title: event.scheduled ? feeds.scheduled(title) : title,
    summary: event.summary[locale],
    tags: [track, kind.word],
    lines: [
      feeds.when(when.text),
      feeds.became(formatDay(event.knownOn, locale)),
      feeds.kind(kind.word, track),
      ...(event.note ? [event.note[locale]] : []),
      ...event.figures.map((figure) => sayFigure(toFigureView(figure, context), context)),
      ...(actors.length > 0 ? [feeds.involved(actors)] : []),
    ],
    sources: evidenceOn(event.cites, edition.day).cites.map((cite) => ({
      text: feeds.graded(cite.publisher, cite.grade),
      path: hrefTo(here, `/sources/${cite.source}`),
    })),
  }
}

/** With its conversion, where it has one: a feed has no switch of currency. */
function sayFigure({ label, text, converted }: FigureView, { here }: FigureContext): string {
  const { feeds } = messages(here.locale)
  const value = converted ? feeds.converted(text, converted.text, converted.line) : text
  return feeds.labelled(label, value)
}
