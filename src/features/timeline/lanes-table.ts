import type { Track, TrackedEvent } from '#domain/event.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartCell, ChartRow, ChartTable } from '#ui/chart/chart-view.ts'
import type { LaneMark } from '#ui/chart/lanes-parts.ts'
import { toEventLine } from '#ui/event-line-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** A row for each mark, in the order the arrow keys go; where columns stand for events, with their numbers. */
export function toLanesTable(
  marks: readonly LaneMark[],
  events: readonly TrackedEvent[],
  { here }: FigureContext,
): ChartTable {
  const { timelineChart: words, track } = messages(here.locale)
  const dense = marks.some(({ count }) => count !== null)
  const byId = new Map(events.map((event) => [event.id, event]))
  const eventRow = (event: TrackedEvent): ChartRow => {
    const { id, href, when, title, kind } = toEventLine(event, here)
    const cells = [text(title, href), text(track[event.track]), text(kind.word)]
    return { key: id, head: text(when.text), cells: dense ? [...cells, counted('1')] : cells }
  }
  const columnRow = ({ key, name, lane, lines, value }: LaneMark): ChartRow => ({
    ...{ key, head: text(name) },
    cells: [
      text([words.several, ...lines.slice(1)].join(', ')),
      ...[text(track[lane as Track]), text(words.anyKind), counted(value)],
    ],
  })
  return {
    caption: dense ? words.denseCaption : words.caption,
    columns: [
      { key: 'date', head: words.date },
      { key: 'event', head: words.event },
      { key: 'track', head: words.track },
      { key: 'kind', head: words.kind },
      ...(dense ? [{ key: 'count', head: words.count, numeric: true }] : []),
    ],
    rows: marks.flatMap((mark) => {
      const event = byId.get(mark.key)
      if (mark.count !== null) return [columnRow(mark)]
      return event ? [eventRow(event)] : []
    }),
  }
}

function text(words: string, href?: string): ChartCell {
  return { kind: 'text', text: words, ...(href !== undefined && { href }) }
}

function counted(value: string): ChartCell {
  return { kind: 'computed', value, text: value }
}
