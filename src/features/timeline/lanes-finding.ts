import { type Day, daysBetween } from '#domain/day.ts'
import type { Track, TrackedEvent } from '#domain/event.ts'
import type { Locale } from '#domain/text.ts'
import { firstDay, lastDay } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { LanesSpan } from './lanes-span.ts'

/** How many events in how long, and when the fund and the deal were last heard of; it judges neither. */
export function toFinding({ observed, scheduled }: LanesSpan, locale: Locale): string {
  const words = messages(locale).timelineChart
  const last = lastOf(observed)
  if (last === null) return words.onlyScheduled(scheduled.length)
  const month = (day: Day) => monthOf(day, locale)
  if (observed.length === 1) return words.oneOf(month(last))
  const span = spanOf(firstOf(observed) ?? last, last, locale)
  const fund = lastOn('swf-proposal', observed)
  const deal = lastOn('trade-deal', observed)
  // Before the deal overtook it, the newest of all says more than the two.
  if (fund === null || deal === null || deal < fund)
    return words.latestOf(span, observed.length, month(last))
  return month(fund) === month(deal)
    ? words.bothIn(span, observed.length, month(fund))
    : words.twoOf(span, observed.length, month(fund), month(deal))
}

/** The earliest day any of the events can have happened on; null without events. */
export function firstOf(events: readonly TrackedEvent[]): Day | null {
  let first: Day | null = null
  for (const { on } of events) {
    const each = firstDay(on)
    if (first === null || each < first) first = each
  }
  return first
}

/** The latest day any of the events can have happened on; null without events. */
export function lastOf(events: readonly TrackedEvent[]): Day | null {
  let last: Day | null = null
  for (const { on } of events) {
    const each = lastDay(on)
    if (last === null || each > last) last = each
  }
  return last
}

function lastOn(track: Track, events: readonly TrackedEvent[]): Day | null {
  return lastOf(events.filter((event) => event.track === track))
}

export function monthOf(day: Day, locale: Locale): string {
  return formatWhen({ kind: 'span', unit: 'month', key: day.slice(0, 7) }, locale)
}

const YEAR = 365.25

/** Whole years where the events nearly fill them, else months, below two months days. */
function spanOf(first: Day, last: Day, locale: Locale): string {
  const words = messages(locale).timelineChart
  const days = daysBetween(first, last) + 1
  const years = Math.round(days / YEAR)
  if (years > 0 && Math.abs(days - years * YEAR) < 45) return words.years(years)
  const months = Math.round((days / YEAR) * 12)
  return months < 2 ? words.days(days) : words.months(months)
}
