import { inOrder } from './chronicle.ts'
import type { Day } from './day.ts'
import type { TrackedEvent } from './event.ts'
import type { TimelineOrder } from './timeline-filter-place.ts'
import { lastDay } from './when.ts'

/** What happened, in the order asked for, and after it what is scheduled, in the same order. */
export function arrange(
  events: readonly TrackedEvent[],
  order: TimelineOrder,
): readonly TrackedEvent[] {
  const oldest = inOrder(events)
  const all = order === 'oldest' ? oldest : oldest.toReversed()
  return [...all.filter(({ scheduled }) => !scheduled), ...all.filter(({ scheduled }) => scheduled)]
}

/**
 * The earliest event on or after a day: of what happened, else of what is scheduled; null where the
 * day is after both. An inexact date counts from its last day.
 */
export function firstFrom(events: readonly TrackedEvent[], day: Day): TrackedEvent | null {
  const from = events.filter(({ on }) => lastDay(on) >= day)
  const happened = from.filter(({ scheduled }) => !scheduled)
  return inOrder(happened.length > 0 ? happened : from)[0] ?? null
}

export interface MajorNeighbours {
  readonly earlier: TrackedEvent | null
  readonly later: TrackedEvent | null
}

/** For each of the weightiest events the one before it and the one after; scheduled ones among themselves. */
export function majorNeighbours(
  events: readonly TrackedEvent[],
): ReadonlyMap<string, MajorNeighbours> {
  const majors = arrange(
    events.filter(({ importance }) => importance === 3),
    'oldest',
  )
  const beside = (event: TrackedEvent, other: TrackedEvent | undefined) =>
    other?.scheduled === event.scheduled ? other : null
  return new Map(
    majors.map((event, at) => [
      event.id,
      { earlier: beside(event, majors[at - 1]), later: beside(event, majors[at + 1]) },
    ]),
  )
}
