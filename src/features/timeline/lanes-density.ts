import { addDays, type Day, daysBetween, lastDayOfMonth } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { firstDay, lastDay } from '#domain/when.ts'

/** Events of one month, `YYYY-MM`, as a list by month has them: an inexact date in the month of its last day. */
export interface MonthCount {
  readonly from: Day
  readonly to: Day
  readonly count: number
}

/** The months that have events, in order; none is later than `now`. */
export function countByMonth(events: readonly TrackedEvent[], now: Day): readonly MonthCount[] {
  const counts = new Map<string, number>()
  for (const { on } of events) {
    const last = lastDay(on)
    const month = (last > now ? now : last).slice(0, 7)
    counts.set(month, (counts.get(month) ?? 0) + 1)
  }
  return [...counts]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([month, count]) => {
      return { from: `${month}-01` as Day, to: lastDayOfMonth(month), count }
    })
}

/** A stretch without an event, from the first such day to the last. */
export interface Stretch {
  readonly from: Day
  readonly to: Day
  readonly days: number
}

/** Always told; what is longer than most is told from two weeks on. */
const LONG = 45
const SHORT = 14
const MOST = 0.9

/** The stretches that are longer than nine in ten of their kind, or 45 days and more; up to `now`. */
export function gapsOf(events: readonly TrackedEvent[], now: Day): readonly Stretch[] {
  const all = stretches(events, now)
  const lengths = all.map(({ days }) => days).toSorted((a, b) => a - b)
  const usual = lengths[Math.ceil(lengths.length * MOST) - 1] ?? 0
  return all.filter(({ days }) => days >= LONG || (days > usual && days >= SHORT))
}

/** Every day that may have been an event's counts as one with an event. */
function stretches(events: readonly TrackedEvent[], now: Day): readonly Stretch[] {
  const ordered = events.toSorted((a, b) => (firstDay(a.on) < firstDay(b.on) ? -1 : 1))
  const found: Stretch[] = []
  let reached: Day | null = null
  const until = (next: Day) => {
    if (reached === null) return
    const days = daysBetween(reached, next) - 1
    if (days > 0) found.push({ from: addDays(reached, 1), to: addDays(next, -1), days })
  }
  for (const { on } of ordered) {
    until(firstDay(on))
    const last = lastDay(on)
    if (reached === null || last > reached) reached = last
  }
  until(addDays(now, 1))
  return found
}
