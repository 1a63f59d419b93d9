import { type Day, daysBetween } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { firstDay, lastDay } from '#domain/when.ts'

/** The events of an edition as the axis takes them. */
export interface LanesSpan {
  /** So long before all others that an axis with them would be mostly empty. */
  readonly earlier: readonly TrackedEvent[]
  readonly observed: readonly TrackedEvent[]
  readonly scheduled: readonly TrackedEvent[]
}

/** No shorter gap is worth breaking the axis for. */
const SHORTEST_GAP = 365

/** `events` in order of time. Off the axis is only what is followed by a gap longer than all the rest. */
export function toSpan(events: readonly TrackedEvent[]): LanesSpan {
  const seen = events
    .filter(({ scheduled }) => !scheduled)
    .toSorted((a, b) => (firstDay(a.on) < firstDay(b.on) ? -1 : 1))
  const start = seen.findLastIndex((_, index) => startsAxis(seen, index))
  const earlier = new Set(seen.slice(0, Math.max(start, 0)))
  return {
    earlier: events.filter((event) => earlier.has(event)),
    observed: events.filter((event) => !event.scheduled && !earlier.has(event)),
    scheduled: events.filter(({ scheduled }) => scheduled),
  }
}

/** What comes before must be the smaller part: a late event never pushes the story off its axis. */
function startsAxis(seen: readonly TrackedEvent[], index: number): boolean {
  const [before, first, last] = [seen[index - 1], seen[index], seen.at(-1)]
  if (!before || !first || !last || index * 2 >= seen.length) return false
  const gap = daysBetween(lastDay(before.on), firstDay(first.on))
  const rest = daysBetween(firstDay(first.on), lastDay(last.on))
  return gap > Math.max(rest, SHORTEST_GAP)
}

/** The first day of each month that begins from `from` to `to`. */
export function monthsBetween(from: Day, to: Day): readonly Day[] {
  const months: Day[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  for (;;) {
    const first = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day
    if (first > to) return months
    if (first >= from) months.push(first)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
}
