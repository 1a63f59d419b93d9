import { inOrder } from '#domain/chronicle.ts'
import type { Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { RecordMeta } from '#domain/record.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import type { LaneMark } from '#ui/chart/lanes-parts.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { isTooMany, toDenseMarks } from './lanes-dense.ts'
import { countByMonth, gapsOf } from './lanes-density.ts'
import { toLanesDrawing } from './lanes-drawing.ts'
import { lastOf, toFinding } from './lanes-finding.ts'
import { ranksOf, toMark } from './lanes-marks.ts'
import { toNote } from './lanes-note.ts'
import { type LanesSpan, toSpan } from './lanes-span.ts'
import { toLanesTable } from './lanes-table.ts'

export const LANES_CHART = 'timeline-lanes'

/**
 * Events of an edition, a lane for each track; null where there are none. Where they are too many for one
 * picture, columns count them, and `singles` is the begun address their single marks are fetched from.
 */
export function toLanesChart(
  events: readonly TrackedEvent[],
  meta: Pick<RecordMeta, 'lastObservedOn'>,
  context: FigureContext,
  singles: string | null = null,
): ChartView | null {
  if (events.length === 0) return null
  const { here, edition } = context
  const span = toSpan(inOrder(events))
  const dense = isTooMany(span) ? toDenseMarks(span, context) : null
  const marks = dense?.marks ?? toMarks(span, context)
  const months = countByMonth(span.observed, edition.day)
  const gaps = gapsOf(span.observed, edition.day)
  const observedOn = lastObserved(span, meta, context)
  const facts = { span, marks, months, gaps, observedOn, dense: dense !== null, singles }
  return {
    key: LANES_CHART,
    title: toFinding(span, here.locale),
    lead: messages(here.locale).timelineChart.lead,
    note: toNote({ span, months, gaps, dense }, context),
    source: sourceLine(
      events.map(({ cites }) => cites),
      context,
    ),
    drawing: toLanesDrawing(facts, context),
    table: toLanesTable(marks, events, context),
  }
}

/** What happened, oldest first, and after it what is scheduled; in the order the arrow keys go. */
function toMarks(span: LanesSpan, context: FigureContext): readonly LaneMark[] {
  const rank = ranksOf(span.observed)
  return [
    ...span.earlier.map((event) => toMark(event, 'earlier', null, context)),
    ...span.observed.map((event) => toMark(event, null, rank.get(event.id) ?? null, context)),
    ...span.scheduled.map((event) => toMark(event, 'scheduled', null, context)),
  ]
}

/** What the record says of itself, where it already held on the edition's day; else the last event known then. */
function lastObserved(
  { earlier, observed }: LanesSpan,
  { lastObservedOn }: Pick<RecordMeta, 'lastObservedOn'>,
  { edition }: FigureContext,
): Day | null {
  if (lastObservedOn <= edition.day) return lastObservedOn
  const last = lastOf([...earlier, ...observed])
  return last !== null && last > edition.day ? edition.day : last
}
