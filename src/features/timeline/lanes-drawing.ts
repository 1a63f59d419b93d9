import { addDays, type Day, dayNumber } from '#domain/day.ts'
import { TRACKS, type Track, type TrackedEvent } from '#domain/event.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { Tone } from '#ui/chart/drawing.ts'
import type { Density, Gap, Lane, LaneMark, LanesAxis } from '#ui/chart/lanes-parts.ts'
import type { LanesDrawing } from '#ui/chart/lanes-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { MOST_MARKS } from './lanes-dense.ts'
import type { MonthCount, Stretch } from './lanes-density.ts'
import { firstOf, lastOf, monthOf } from './lanes-finding.ts'
import { toLegend } from './lanes-legend.ts'
import { type LanesSpan, monthsBetween } from './lanes-span.ts'

const TONES: Readonly<Record<Track, Tone>> = {
  'swf-proposal': 'private',
  'trade-deal': 'ink',
  softbank: 'japan',
  project: 'slate',
  'japan-policy': 'japan',
  'us-swf': 'us',
  stargate: 'slate',
}

/** What a drawing is made of besides the events themselves. */
export interface LanesFacts {
  readonly span: LanesSpan
  readonly marks: readonly LaneMark[]
  readonly months: readonly MonthCount[]
  readonly gaps: readonly Stretch[]
  /** The last day anything in the record was observed on. */
  readonly observedOn: Day | null
  readonly dense: boolean
  /** Where single events are fetched from when columns stand for them; null where nobody serves them. */
  readonly singles: string | null
}

export function toLanesDrawing(facts: LanesFacts, context: FigureContext): LanesDrawing {
  const { span, marks, dense, singles } = facts
  const { locale } = context.here
  const words = messages(locale).timelineChart
  const shown = [...span.earlier, ...span.observed, ...span.scheduled]
  const lanes = toLanes(shown, locale)
  const described = lanes.map(({ title, note }) => words.lane(title, note))
  return {
    ...{ form: 'lanes', span: 'full', lanes, marks, frame: null },
    alt: words.alt(shown.length, described),
    legend: toLegend(marks, locale),
    axis: toAxis(span, facts.observedOn, context),
    density: toDensity(facts, words.density),
    gaps: facts.gaps.map((gap) => toGap(gap, words.gap)),
    dense: dense ? { most: MOST_MARKS, singles } : null,
    words: { locale, ...words.zoom },
  }
}

function toDensity({ months }: LanesFacts, title: string): Density {
  return {
    title,
    months: months.map(({ from, to, count }) => {
      return { from: dayNumber(from), to: dayNumber(to), count }
    }),
  }
}

function toGap({ from, to, days }: Stretch, text: (days: number) => string): Gap {
  return { from: dayNumber(from), to: dayNumber(to), text: text(days) }
}

function toLanes(events: readonly TrackedEvent[], locale: Locale): readonly Lane[] {
  const { track: names, timelineChart: words } = messages(locale)
  const tracks = new Map<Track, TrackedEvent[]>()
  for (const event of events) {
    const own = tracks.get(event.track)
    if (own) own.push(event)
    else tracks.set(event.track, [event])
  }
  return TRACKS.flatMap((track) => {
    const own = tracks.get(track)
    if (!own) return []
    const last = lastOf(own.filter(({ scheduled }) => !scheduled))
    const note = last
      ? words.laneNote(own.length, monthOf(last, locale))
      : words.laneScheduled(own.length)
    return [{ key: track, title: names[track], note, tone: TONES[track] }]
  })
}

/** With less on it, an axis would stretch a few days over a page. */
const SHORTEST = 90

function toAxis(
  { observed }: LanesSpan,
  observedOn: Day | null,
  { here: { locale }, edition }: FigureContext,
): LanesAxis {
  const words = messages(locale)
  const shortest = addDays(edition.day, -SHORTEST)
  const seen = firstOf(observed)
  const first = seen !== null && seen < shortest ? seen : shortest
  const from = `${first.slice(0, 7)}-01` as Day
  return {
    from: dayNumber(from),
    to: dayNumber(edition.day),
    now: dayNumber(edition.day),
    nowText: formatDay(edition.day, locale),
    observed: observedOn && {
      at: dayNumber(observedOn),
      text: words.timelineChart.observed(formatDay(observedOn, locale)),
    },
    scheduled: words.scheduled,
    months: monthsBetween(from, edition.day).map((month) => {
      const number = Number(month.slice(5, 7))
      return {
        ...{ at: dayNumber(month), number },
        ...{ text: words.timeline.month(number), year: month.slice(0, 4) },
      }
    }),
  }
}
