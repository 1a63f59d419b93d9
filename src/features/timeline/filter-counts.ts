import type { Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { gradeOf } from '#domain/timeline-filter.ts'
import { vehiclesOf } from '#domain/timeline-filter-vehicle.ts'

export type CountedParam = 'track' | 'vehicle' | 'actor' | 'grade' | 'standing'

/** How many events of the edition answer to each choice by itself; read in one go. */
export type FilterCounts = Readonly<Record<CountedParam, ReadonlyMap<string, number>>>

export function countChoices(events: readonly TrackedEvent[], day: Day): FilterCounts {
  return {
    track: tally(events, ({ track }) => track),
    vehicle: tally(events, vehiclesOf),
    actor: tally(events, ({ actors }) => actors),
    grade: tally(events, (event) => gradeOf(event, day) ?? []),
    standing: tally(events, ({ kind, scheduled }) => (scheduled ? [] : kind)),
  }
}

function tally(
  events: readonly TrackedEvent[],
  of: (event: TrackedEvent) => string | readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const event of events) {
    const own = of(event)
    for (const each of typeof own === 'string' ? [own] : own) {
      counts.set(each, (counts.get(each) ?? 0) + 1)
    }
  }
  return counts
}
