import { degreesOf } from '#domain/graph.ts'
import type { Party, Side } from '#domain/party.ts'
import type { Relation, RelationStanding, RelationType } from '#domain/relation.ts'
import type { RelationFilter } from '#domain/relation-filter.ts'
import { messages } from '#i18n/messages.ts'
import { type Tone, WIDTH_CLASSES, type WidthClass } from '#ui/chart/drawing.ts'
import type { MapDrawing, MapKey, MapLine, MapNode, Stroke } from '#ui/chart/map-view.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import type { PartyBook } from '#ui/party-link.ts'
import { nodeKey, toMarks } from './marks.ts'
import type { MapPlaces } from './places.ts'

const TONES: Readonly<Record<Side, Tone>> = {
  us: 'us',
  japan: 'japan',
  private: 'private',
  other: 'slate',
}
const STROKES: Readonly<Record<RelationStanding, Stroke>> = {
  confirmed: 'solid',
  reported: 'dashed',
  proposed: 'dotted',
}
const HEAVY: ReadonlySet<RelationType> = new Set([
  ...(['owns', 'co-owner-of', 'invests-in', 'finances', 'pledges-to'] as const),
])
const MUTUAL: ReadonlySet<RelationType> = new Set([
  ...(['negotiates-with', 'discussed-with', 'co-owner-of', 'partnership-announced'] as const),
])
const MARGIN = 12

export interface ToDraw {
  readonly relations: readonly Relation[]
  readonly book: PartyBook
  readonly places: MapPlaces
  readonly focus: RelationFilter['focus']
}

/** Boxes at their places, cut to the height of what is drawn. */
export function toDrawing(
  { relations, book, places, focus }: ToDraw,
  context: FigureContext,
): MapDrawing {
  const { locale } = context.here
  const words = messages(locale).peopleMap.chart
  const ids = [...degreesOf(relations).keys()]
  const found = ids.flatMap((id) => {
    const [party, place] = [book.get(id), places.get(id)]
    return party && place ? [{ party, place }] : []
  })
  const tops = perWidth((width) => Math.min(...found.map(({ place }) => place[width].y)) - MARGIN)
  const nodes = found.map(({ party, place }): MapNode => {
    return {
      ...{ key: nodeKey(party.id), label: party.name[locale], tone: TONES[party.side] },
      firmness: party.short ? 'outlined' : 'tinted',
      chosen: party.id === focus,
      places: perWidth((width) => ({ ...place[width], y: place[width].y - tops[width] })),
    }
  })
  return {
    ...{ form: 'map', span: 'full', alt: words.alt(nodes.length, relations.length) },
    keys: keysOf(
      found.map(({ party }) => party),
      relations,
      context,
    ),
    nodes,
    lines: relations.map((relation) => toLine(relation, context)),
    heights: perWidth((width) => {
      const foots = nodes.map(({ places: { [width]: box } }) => box.y + box.height)
      return Math.ceil(Math.max(0, ...foots) + MARGIN)
    }),
    marks: toMarks(relations, book, context),
  }
}

function toLine(relation: Relation, context: FigureContext): MapLine {
  const { id, from, to, type, standing, figure } = relation
  const view = figure && toFigureView(figure, context, 'chart')
  return {
    ...{ key: id, source: nodeKey(from), target: nodeKey(to), stroke: STROKES[standing] },
    heavy: HEAVY.has(type),
    mutual: MUTUAL.has(type),
    amount: view && view.missing === null ? view.text : null,
  }
}

/** Only what is in the drawing is explained over it. */
function keysOf(
  parties: readonly Party[],
  relations: readonly Relation[],
  { here }: FigureContext,
): readonly MapKey[] {
  const { side, peopleMap } = messages(here.locale)
  const { keys } = peopleMap.chart
  const sides = (Object.keys(TONES) as Side[]).filter((each) =>
    parties.some((party) => party.side === each),
  )
  const standings = (Object.keys(STROKES) as RelationStanding[]).filter((each) =>
    relations.some(({ standing }) => standing === each),
  )
  const node = (word: string, tone: Tone, firmness: MapNode['firmness']): MapKey => {
    return { kind: 'node', word, tone, firmness }
  }
  const line = (word: string, stroke: Stroke, heavy: boolean): MapKey => {
    return { kind: 'line', word, stroke, heavy }
  }
  return [
    ...sides.map((each) => node(side[each], TONES[each], 'tinted')),
    ...(parties.some(({ short }) => short) ? [node(keys.short, 'slate', 'outlined')] : []),
    ...standings.map((each) => line(keys[each], STROKES[each], false)),
    ...(relations.some(({ type }) => HEAVY.has(type)) ? [line(keys.heavy, 'solid', true)] : []),
  ]
}

function perWidth<T>(of: (width: WidthClass) => T): Readonly<Record<WidthClass, T>> {
  const entries = WIDTH_CLASSES.map((width) => [width, of(width)])
  return Object.fromEntries(entries) as Record<WidthClass, T>
}
