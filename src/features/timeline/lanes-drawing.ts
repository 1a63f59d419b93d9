import { isUncertain } from '#domain/chronicle.ts'
import { addDays, type Day } from '#domain/day.ts'
import { TRACKS, type Track, type TrackedEvent } from '#domain/event.ts'
import { drawEvent } from '#domain/standing.ts'
import type { Locale } from '#domain/text.ts'
import { firstDay, lastDay, type When } from '#domain/when.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { Tone } from '#ui/chart/drawing.ts'
import type { Apart, Lane, LaneMark, LanesAxis, LegendEntry } from '#ui/chart/lanes-parts.ts'
import type { LanesDrawing } from '#ui/chart/lanes-view.ts'
import { toEventLine } from '#ui/event-line-view.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import { lastOf, monthOf } from './lanes-finding.ts'
import { dayNumber, type LanesSpan, monthsBetween } from './lanes-span.ts'

const TONES: Readonly<Record<Track, Tone>> = {
  'swf-proposal': 'private',
  'trade-deal': 'ink',
  softbank: 'japan',
  project: 'slate',
  'japan-policy': 'japan',
  'us-swf': 'us',
  stargate: 'slate',
}

/** `observedOn` is the last day anything in the record was observed on. */
export function toLanesDrawing(
  span: LanesSpan,
  observedOn: Day | null,
  context: FigureContext,
): LanesDrawing {
  const { locale } = context.here
  const words = messages(locale).timelineChart
  const shown = [...span.earlier, ...span.observed, ...span.scheduled]
  const lanes = toLanes(shown, locale)
  const marks = toMarks(span, context)
  const described = lanes.map(({ title, note }) => words.lane(title, note))
  return {
    ...{ form: 'lanes', span: 'full', lanes, marks },
    alt: words.alt(shown.length, described),
    legend: toLegend(marks, locale),
    axis: toAxis(span, observedOn, context),
  }
}

function toLanes(events: readonly TrackedEvent[], locale: Locale): readonly Lane[] {
  const { track: names, timelineChart: words } = messages(locale)
  return TRACKS.flatMap((track) => {
    const own = events.filter((event) => event.track === track)
    if (own.length === 0) return []
    const last = lastOf(own.filter(({ scheduled }) => !scheduled))
    const note = last
      ? words.laneNote(own.length, monthOf(last, locale))
      : words.laneScheduled(own.length)
    return [{ key: track, title: names[track], note, tone: TONES[track] }]
  })
}

const SHAPES = ['solid', 'solid-gap', 'outlined', 'struck', 'dotted'] as const

function toLegend(marks: readonly LaneMark[], locale: Locale): readonly LegendEntry[] {
  const words = messages(locale).timelineChart.legend
  const shapes = SHAPES.filter((shape) => marks.some(({ firmness }) => firmness === shape))
  const entries: LegendEntry[] = shapes.map((shape) => ({ shape, text: words[shape] }))
  if (marks.some(({ uncertain }) => uncertain))
    entries.push({ shape: 'whisker', text: words.whisker })
  return entries
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
  const first = observed
    .map(({ on }) => firstDay(on))
    .reduce((earliest, day) => (day < earliest ? day : earliest), shortest)
  const from = `${first.slice(0, 7)}-01` as Day
  return {
    from: dayNumber(from),
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

function toMarks(span: LanesSpan, context: FigureContext): readonly LaneMark[] {
  const rank = ranks(span.observed)
  return [
    ...span.earlier.map((event) => toMark(event, 'earlier', null, context)),
    ...span.observed.map((event) => toMark(event, null, rank.get(event.id) ?? null, context)),
    ...span.scheduled.map((event) => toMark(event, 'scheduled', null, context)),
  ]
}

/** The most important are named first, of those what most documents speak of. */
function ranks(events: readonly TrackedEvent[]): ReadonlyMap<string, number> {
  const major = events
    .filter(({ importance }) => importance === 3)
    .toSorted((a, b) => b.cites.length - a.cites.length)
  return new Map(major.map(({ id }, index) => [id, index]))
}

function toMark(
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
    ...{ size: event.importance, from: dayNumber(from), to: dayNumber(latest) },
    ...{ uncertain: isUncertain(event.on), open: openEnd(event.on) },
    apart: side && { side, month: words.month(Number(to.slice(5, 7))), year: to.slice(0, 4) },
    label: rank === null ? null : { text: event.title[locale], rank },
  }
}

function openEnd(on: When): LaneMark['open'] {
  if (on.kind === 'circa') return openEnd(on.of)
  return on.kind === 'before' || on.kind === 'after' ? on.kind : null
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
