import { dayNumber } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { drawEvent } from '#domain/standing.ts'
import { firstDay, lastDay, type When } from '#domain/when.ts'
import { messages } from '#i18n/messages.ts'
import type { Apart, Dated, LaneMark } from '#ui/chart/lanes-parts.ts'
import { toEventLine } from '#ui/event-line-view.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'

/** One event as a mark. `side` is set for what stands off the axis, `rank` for what is named where there is room. */
export function toMark(
  event: TrackedEvent,
  side: Apart['side'] | null,
  rank: number | null,
  context: FigureContext,
): LaneMark {
  const { locale, day } = context.here
  const [from, to] = [firstDay(event.on), lastDay(event.on)]
  const words = messages(locale).timeline
  // What was known by the edition's day cannot have happened after it.
  const latest = side !== 'scheduled' && to > day ? day : to
  return {
    ...{ key: event.id, name: event.title[locale], lines: linesOf(event, context), value: '' },
    ...{ lane: event.track, firmness: drawEvent(event.kind, event.scheduled) },
    ...{ size: event.importance, from: dayNumber(from), to: dayNumber(latest), count: null },
    ...{ dated: datedOf(event.on), soft: event.on.kind === 'circa' },
    apart: side && { side, month: words.month(Number(to.slice(5, 7))), year: to.slice(0, 4) },
    label: rank === null ? null : { text: event.title[locale], rank },
  }
}

/** What is known of a date, whether or not it is only about right. */
function datedOf(on: When): Dated {
  switch (on.kind) {
    case 'circa':
      return datedOf(on.of)
    case 'instant':
      return 'day'
    default:
      return on.kind
  }
}

/** A picture has room for no more names than these, however it is zoomed. */
const MOST_NAMED = 40

/** The most important are named first, of those what most documents speak of. */
export function ranksOf(events: readonly TrackedEvent[]): ReadonlyMap<string, number> {
  const major = events
    .filter(({ importance }) => importance === 3)
    .toSorted((a, b) => b.cites.length - a.cites.length)
  return new Map(major.slice(0, MOST_NAMED).map(({ id }, index) => [id, index]))
}

/** The date, what sort of event it is, and its amounts with what they are in the other currency. */
function linesOf(event: TrackedEvent, context: FigureContext): readonly string[] {
  const { locale } = context.here
  const { track, timelineChart: words } = messages(locale)
  const { when, kind } = toEventLine(event, context.here)
  const amounts = event.figures.flatMap((figure) => {
    const { label, text, converted } = toFigureView(figure, context)
    const native = words.amount(label, text)
    return converted ? [native, words.converted(converted.text, converted.line)] : [native]
  })
  return [when.text, words.kindAndTrack(kind.word, track[event.track]), ...amounts]
}
