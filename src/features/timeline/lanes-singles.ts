import { inOrder } from '#domain/chronicle.ts'
import type { Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { lastDay } from '#domain/when.ts'
import type { LaneMark } from '#ui/chart/lanes-parts.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { ranksOf, toMark } from './lanes-marks.ts'
import { toSpan } from './lanes-span.ts'

/**
 * The single marks of the events that the columns from `from` to `to` count, in order of time. `events` are
 * all of the selection: what stands off its axis is not asked for here.
 */
export function toSingleMarks(
  events: readonly TrackedEvent[],
  { from, to }: { readonly from: Day; readonly to: Day },
  context: FigureContext,
): readonly LaneMark[] {
  const now = context.here.day
  const counted = toSpan(inOrder(events)).observed.filter(({ on }) => {
    const last = lastDay(on)
    const day = last > now ? now : last
    return day >= from && day <= to
  })
  const rank = ranksOf(counted)
  return counted.map((event) => toMark(event, null, rank.get(event.id) ?? null, context))
}
