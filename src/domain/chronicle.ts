import type { TrackedEvent } from './event.ts'
import { lastDay, type When } from './when.ts'

/** The events of one month, `YYYY-MM`. */
export interface MonthOfEvents {
  readonly month: string
  readonly events: readonly TrackedEvent[]
}

/** What decides where an event stands among others. */
type Placed = Pick<TrackedEvent, 'id' | 'on' | 'knownOn' | 'importance'>

/** By day, an inexact date on its last one; on one day by when it became public, then the weightier first. */
export function inOrder<E extends Placed>(events: readonly E[]): readonly E[] {
  return events.toSorted((a, b) => {
    const [first, second] = [placeOf(a), placeOf(b)]
    return first < second ? -1 : first > second ? 1 : 0
  })
}

/** Thousands of events are put in order on a request: what decides is read once for each of them. */
const places = new WeakMap<Placed, string>()

function placeOf(event: Placed): string {
  const known = places.get(event)
  if (known !== undefined) return known
  const { on, knownOn, importance, id } = event
  const place = `${lastDay(on)} ${knownOn} ${9 - importance} ${id}`
  places.set(event, place)
  return place
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

export interface Neighbours<E> {
  readonly previous: E | null
  readonly next: E | null
}

/** The events before and after one; what is scheduled stands beside what is scheduled only. */
export function neighbours<E extends Placed & Pick<TrackedEvent, 'scheduled'>>(
  events: readonly E[],
  event: Pick<E, 'id' | 'scheduled'>,
): Neighbours<E> {
  const alike = inOrder(events).filter(({ scheduled }) => scheduled === event.scheduled)
  const at = alike.findIndex(({ id }) => id === event.id)
  if (at < 0) return { previous: null, next: null }
  return { previous: alike[at - 1] ?? null, next: alike[at + 1] ?? null }
}

/** True where the day of the thing is not known, or not exactly. */
export function isUncertain(when: When): boolean {
  return when.kind !== 'day' && when.kind !== 'instant'
}
