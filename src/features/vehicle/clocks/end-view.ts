import { type Day, daysBetween } from '#domain/day.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type ComputedView, fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'
import { countUpTo } from './counts.ts'
import { type LeftOutView, receiptOf, toLeftOut, toLength } from './day-words.ts'
import { type ClocksFacts, endDay } from './facts.ts'

/** The days left to the end date, as of an edition. */
export interface EndView {
  readonly id: string
  readonly knownOn: string
  readonly until: string
  readonly title: string
  readonly lead: SentenceView
  readonly caption: string
  /** Empty once the end date is past. */
  readonly rows: readonly EndRowView[]
  /** What the end date means, as far as it could be read. */
  readonly note: string | null
  readonly source: SourceMarkView
  readonly event: { readonly href: string; readonly text: string }
}

export interface EndRowView {
  readonly key: string
  readonly head: string
  readonly days: ComputedView
  readonly receipt: string
  readonly left: LeftOutView | null
}

export function toEnd(facts: ClocksFacts, context: FigureContext): EndView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale).vehicleClocks.end
  const { end } = facts
  const until = endDay(facts)
  const event = { href: hrefTo(here, `/events/${end.id}`), text: words.event }
  return {
    ...{ id: end.id, knownOn: end.knownOn, until },
    title: words.title(formatDay(until, locale)),
    lead: toDaysLeft(facts, context),
    caption: words.caption(formatDay(edition.day, locale), formatDay(until, locale)),
    rows: until > edition.day ? toRows(facts, until, context) : [],
    note: facts.endTerm?.note?.[locale] ?? null,
    source: toSourceMark(evidenceOn(end.cites, edition.day), here),
    event,
  }
}

/** One sentence: the days from the edition to the end date. */
export function toDaysLeft(
  facts: Pick<ClocksFacts, 'end'>,
  { here, edition }: FigureContext,
): SentenceView {
  const { locale } = here
  const words = messages(locale).vehicleClocks.end
  const until = endDay(facts)
  const days = daysBetween(edition.day, until)
  const end = formatDay(until, locale)
  const length = new Map([['days', toLength(Math.abs(days), 'days', locale)]])
  const text =
    days < 0
      ? words.over(slot('days'), end)
      : words.lead(slot('days'), formatDay(edition.day, locale), end)
  return fillSentence(text, length)
}

function toRows(
  { holidays }: ClocksFacts,
  until: Day,
  { here: { locale }, edition: { day } }: FigureContext,
): readonly EndRowView[] {
  const words = messages(locale).vehicleClocks.end
  const plain = countUpTo('weekdays', day, until, holidays).count
  const ways = ['us', 'jp', 'both'] as const
  return [
    {
      ...{ key: 'days', head: words.counts.days, left: null },
      days: toLength(plain.days, 'days', locale),
      receipt: receiptOf(day, until, plain, 'days', locale),
    },
    ...ways.map((way) => {
      const { count, left } = countUpTo(way, day, until, holidays)
      return {
        ...{ key: way, head: words.counts[way], left: toLeftOut(left, locale) },
        days: toLength(count.business, 'business-days', locale),
        receipt: receiptOf(day, until, count, 'business-days', locale),
      }
    }),
  ]
}
