import { bestConnected, degreesOf } from '#domain/graph.ts'
import { EVERY_RELATION, type RelationFilter } from '#domain/relation-filter.ts'
import { messages } from '#i18n/messages.ts'
import type { ChartView } from '#ui/chart/chart-view.ts'
import { sourceLine } from '#ui/chart/source-line.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type PartyBook, toPartyBook } from '#ui/party-link.ts'
import { toDrawing } from './drawing.ts'
import type { MapFacts } from './facts.ts'
import { toTable } from './marks.ts'
import { placesOf } from './places.ts'
import { type MapSelection, MOST_BOXES, selectRelations } from './selection.ts'

export const MAP_CHART = 'people-map'
/** No more names than these in a headline. */
const NAMED = 3

/** Who stands how to whom, as far as a filter asks; null where nothing is to be drawn. */
export function toMapChart(
  facts: MapFacts,
  context: FigureContext,
  filter: RelationFilter = EVERY_RELATION,
): ChartView | null {
  const selection = selectRelations(facts, filter)
  const { drawn, shown, placed } = selection
  if (drawn.length === 0) return null
  const book = toPartyBook(facts.parties)
  const words = messages(context.here.locale).peopleMap
  const left = shown.length - drawn.length
  const places = placesOf(facts.whole, placed)
  return {
    key: MAP_CHART,
    title: titleOf(selection, filter, book, context),
    lead: words.chart.lead,
    note: left === 0 ? null : words.notDrawn(left, MOST_BOXES),
    source: sourceLine(
      drawn.map(({ cites }) => cites),
      context,
    ),
    drawing: toDrawing({ relations: drawn, book, places, focus: filter.focus }, context),
    table: toTable(drawn, book, context),
  }
}

function titleOf(
  { shown }: MapSelection,
  { focus }: RelationFilter,
  book: PartyBook,
  { here }: FigureContext,
): string {
  const words = messages(here.locale).peopleMap.chart
  const nameOf = (id: string) => book.get(id)?.name[here.locale] ?? id
  if (focus !== null) return words.focus(nameOf(focus), shown.length)
  const degrees = degreesOf(shown)
  const most = Math.max(...degrees.values())
  const names = bestConnected(shown, NAMED + 1).filter((id) => degrees.get(id) === most)
  return words.most(names.slice(0, NAMED).map(nameOf).join(words.and), most, shown.length)
}
