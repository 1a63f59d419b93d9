import { type Day, dayNumber, lastDayOfMonth } from '#domain/day.ts'
import { TRACKS, type Track, type TrackedEvent } from '#domain/event.ts'
import { lastDay } from '#domain/when.ts'
import { messages } from '#i18n/messages.ts'
import type { Apart, LaneMark } from '#ui/chart/lanes-parts.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { monthOf } from './lanes-finding.ts'
import { ranksOf, toMark } from './lanes-marks.ts'
import type { LanesSpan } from './lanes-span.ts'

/** One picture has no more marks: beyond, columns stand for events. */
export const MOST_MARKS = 600
/** More columns than this are made of longer stretches of time. */
const MOST_COLUMNS = 420
/** Off the axis, more than this are counted by year. */
export const MOST_APART = 40

const UNITS = { month: 1, quarter: 3, year: 12 } as const
export type Unit = keyof typeof UNITS

/** The events of one track in one stretch of time. */
interface Pile {
  readonly track: Track
  readonly from: Day
  readonly to: Day
  readonly events: readonly TrackedEvent[]
}

/** What is drawn for events that are too many: nothing is left out, all are counted. */
export interface DenseMarks {
  readonly unit: Unit
  readonly marks: readonly LaneMark[]
  /** The major events on the axis, and whether they stand over the columns as well. */
  readonly majors: number
  readonly majorsDrawn: boolean
}

export function isTooMany({ earlier, observed, scheduled }: LanesSpan): boolean {
  return earlier.length + observed.length + scheduled.length > MOST_MARKS
}

export function toDenseMarks(span: LanesSpan, context: FigureContext): DenseMarks {
  const { unit, piles } = pilesOf(span.observed, context.here.day)
  const majors = span.observed.filter(({ importance }) => importance === 3)
  const majorsDrawn = piles.length + majors.length <= MOST_MARKS
  const rank = ranksOf(majors)
  const columns = piles.map((pile) => toColumn(pile, unit, null, context))
  const singles = majorsDrawn
    ? majors.map((event) => toMark(event, null, rank.get(event.id) ?? null, context))
    : []
  const onAxis = [...columns, ...singles].toSorted((a, b) => a.to - b.to)
  return {
    ...{ unit, majors: majors.length, majorsDrawn },
    marks: [
      ...besideAxis(span.earlier, 'earlier', context),
      ...onAxis,
      ...besideAxis(span.scheduled, 'scheduled', context),
    ],
  }
}

/** By month; by quarter or year where months would be too many columns. */
function pilesOf(events: readonly TrackedEvent[], now: Day) {
  const byMonth = pile(events, 'month', now)
  if (byMonth.length <= MOST_COLUMNS) return { unit: 'month' as const, piles: byMonth }
  const byQuarter = pile(events, 'quarter', now)
  if (byQuarter.length <= MOST_COLUMNS) return { unit: 'quarter' as const, piles: byQuarter }
  return { unit: 'year' as const, piles: pile(events, 'year', now) }
}

/** An inexact date counts in the stretch of its last day; nothing is counted after `now`. */
function pile(events: readonly TrackedEvent[], unit: Unit, now: Day | null): readonly Pile[] {
  const piles = new Map<string, TrackedEvent[]>()
  for (const event of events) {
    const last = lastDay(event.on)
    const start = startOf(now !== null && last > now ? now : last, unit)
    const key = `${start} ${event.track}`
    const own = piles.get(key)
    if (own) own.push(event)
    else piles.set(key, [event])
  }
  return TRACKS.flatMap((track) =>
    [...piles].flatMap(([key, own]) => {
      const from = key.slice(0, 10) as Day
      return key === `${from} ${track}` ? [{ track, from, to: endOf(from, unit), events: own }] : []
    }),
  ).toSorted((a, b) => a.from.localeCompare(b.from))
}

function startOf(on: Day, unit: Unit): Day {
  const month = Number(on.slice(5, 7))
  const first = month - ((month - 1) % UNITS[unit])
  return `${on.slice(0, 4)}-${String(first).padStart(2, '0')}-01` as Day
}

function endOf(from: Day, unit: Unit): Day {
  const month = Number(from.slice(5, 7)) + UNITS[unit] - 1
  return lastDayOfMonth(`${from.slice(0, 4)}-${String(month).padStart(2, '0')}`)
}

/** Off the axis, each at its date as long as they are few; else a column for each track and year. */
function besideAxis(
  events: readonly TrackedEvent[],
  side: Apart['side'],
  context: FigureContext,
): readonly LaneMark[] {
  if (events.length <= MOST_APART) return events.map((event) => toMark(event, side, null, context))
  return pile(events, 'year', null).map((each) => toColumn(each, 'year', side, context))
}

function toColumn(
  { track, from, to, events }: Pile,
  unit: Unit,
  side: Apart['side'] | null,
  { here: { locale } }: FigureContext,
): LaneMark {
  const { track: tracks, timelineChart: words } = messages(locale)
  const majors = events.filter(({ importance }) => importance === 3).length
  const name = words.columnName(tracks[track], stretchName(from, unit, locale))
  return {
    ...{ key: `${side ?? unit}.${from}.${track}`, name, value: String(events.length) },
    lines: [words.columnCount(events.length), ...(majors > 0 ? [words.columnMajors(majors)] : [])],
    ...{ lane: track, firmness: 'tinted', size: 1, dated: 'day', soft: false, label: null },
    ...{ from: dayNumber(from), to: dayNumber(to), count: events.length },
    apart: side && { side, month: '', year: from.slice(0, 4) },
  }
}

function stretchName(from: Day, unit: Unit, locale: FigureContext['here']['locale']): string {
  const words = messages(locale).timelineChart
  const year = from.slice(0, 4)
  if (unit === 'year') return words.year(year)
  if (unit === 'month') return monthOf(from, locale)
  return words.quarter(Math.ceil(Number(from.slice(5, 7)) / 3), year)
}
