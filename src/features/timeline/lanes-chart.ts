import { inOrder } from '#domain/chronicle.ts'
import type { Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { RecordMeta } from '#domain/record.ts'
import { firstDay } from '#domain/when.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartTable, ChartView } from '#ui/chart/chart-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import { toEventLine } from '#ui/event-line-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { toLanesDrawing } from './lanes-drawing.ts'
import { lastOf, monthOf, toFinding } from './lanes-finding.ts'
import { type LanesSpan, toSpan } from './lanes-span.ts'

export const LANES_CHART = 'timeline-lanes'

/** Every event of an edition, a lane for each track; null where the edition knows none. */
export function toLanesChart(
  events: readonly TrackedEvent[],
  meta: Pick<RecordMeta, 'lastObservedOn'>,
  context: FigureContext,
): ChartView | null {
  if (events.length === 0) return null
  const { locale } = context.here
  const span = toSpan(inOrder(events))
  return {
    key: LANES_CHART,
    title: toFinding(span, locale),
    lead: messages(locale).timelineChart.lead,
    note: noteOf(span, context),
    source: sourceLine(
      events.map(({ cites }) => cites),
      context,
    ),
    drawing: toLanesDrawing(span, observedOn(span, meta, context), context),
    table: toTable(span, context),
  }
}

/** What the record says of itself, where it already held on the edition's day; else the last event known then. */
function observedOn(
  { earlier, observed }: LanesSpan,
  { lastObservedOn }: Pick<RecordMeta, 'lastObservedOn'>,
  { edition }: FigureContext,
): Day | null {
  if (lastObservedOn <= edition.day) return lastObservedOn
  const last = lastOf([...earlier, ...observed])
  return last !== null && last > edition.day ? edition.day : last
}

function noteOf({ earlier, observed, scheduled }: LanesSpan, { here }: FigureContext) {
  const words = messages(here.locale).timelineChart
  const notes: string[] = []
  const first = observed
    .map(({ on }) => firstDay(on))
    .toSorted()
    .at(0)
  if (earlier.length > 0 && first)
    notes.push(words.earlier(earlier.length, monthOf(first, here.locale)))
  if (scheduled.length > 0) notes.push(words.scheduledNote(scheduled.length))
  return notes.length === 0 ? null : notes.join(here.locale === 'en' ? ' ' : '')
}

/** What happened, oldest first, and after it what is scheduled; in the order the arrow keys go. */
function toTable({ earlier, observed, scheduled }: LanesSpan, { here }: FigureContext): ChartTable {
  const { timelineChart: words, track } = messages(here.locale)
  return {
    caption: words.caption,
    columns: [
      { key: 'date', head: words.date },
      { key: 'event', head: words.event },
      { key: 'track', head: words.track },
      { key: 'kind', head: words.kind },
    ],
    rows: [...earlier, ...observed, ...scheduled].map((event) => {
      const { id, href, when, title, kind } = toEventLine(event, here)
      return {
        key: id,
        head: { kind: 'text', text: when.text },
        cells: [
          { kind: 'text', text: title, href },
          { kind: 'text', text: track[event.track] },
          { kind: 'text', text: kind.word },
        ],
      }
    }),
  }
}
