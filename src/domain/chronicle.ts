import type { TrackedEvent } from './event.ts'
import { lastDay, type When } from './when.ts'

/** The events of one month, `YYYY-MM`. */
export interface MonthOfEvents {
  readonly month: string
  readonly events: readonly TrackedEvent[]
}

/** By day, an inexact date on its last one; on one day by when it became public, then the weightier first. */
export function inOrder(events: readonly TrackedEvent[]): readonly TrackedEvent[] {
  return events.toSorted(
    (a, b) =>
      lastDay(a.on).localeCompare(lastDay(b.on)) ||
      a.knownOn.localeCompare(b.knownOn) ||
      b.importance - a.importance ||
      a.id.localeCompare(b.id),
  )
}

/** Groups events into months; an inexact date stands in the month of its last day. */
export function byMonth(events: readonly TrackedEvent[]): readonly MonthOfEvents[] {
  const months = new Map<string, TrackedEvent[]>()
  for (const event of inOrder(events)) {
    const month = lastDay(event.on).slice(0, 7)
    const of = months.get(month)
    if (of) of.push(event)
    else months.set(month, [event])
  }
  return [...months].map(([month, of]) => ({ month, events: of }))
}

export interface Neighbours {
  readonly previous: TrackedEvent | null
  readonly next: TrackedEvent | null
}

/** The events before and after one; what is scheduled stands beside what is scheduled only. */
export function neighbours(events: readonly TrackedEvent[], event: TrackedEvent): Neighbours {
  const alike = inOrder(events).filter(({ scheduled }) => scheduled === event.scheduled)
  const at = alike.findIndex(({ id }) => id === event.id)
  if (at < 0) return { previous: null, next: null }
  return { previous: alike[at - 1] ?? null, next: alike[at + 1] ?? null }
}

/** True where the day of the thing is not known, or not exactly. */
export function isUncertain(when: When): boolean {
  return when.kind !== 'day' && when.kind !== 'instant'
}
