import { bestConnected } from '#domain/graph.ts'
import type { Side } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'
import { matchesRelation, type RelationFilter } from '#domain/relation-filter.ts'
import type { MapFacts } from './facts.ts'

/** More boxes than these, or more lines, and nobody can follow one. */
export const MOST_BOXES = 80
const MOST_LINES = 240

/** What of the record answers to a filter, and what of that is drawn. */
export interface MapSelection {
  /** Of the edition, with an entry at both ends. */
  readonly all: readonly Relation[]
  readonly shown: readonly Relation[]
  readonly drawn: readonly Relation[]
  /** Whoever has a place, in the order of their lines; the same in every edition. */
  readonly placed: readonly string[]
  /** Relations of the edition to something that has no entry. */
  readonly unknownEnds: number
}

export function selectRelations(facts: MapFacts, filter: RelationFilter): MapSelection {
  const known = new Set(facts.parties.map(({ id }) => id))
  const all = facts.relations.filter(({ from, to }) => known.has(from) && known.has(to))
  const sides = sidesOf(facts.whole.parties)
  const shown = all.filter((relation) => matchesRelation(relation, filter, sides))
  const placed = placedOf(facts, filter, sides)
  const there = new Set(placed)
  const drawn = shown.filter(({ from, to }) => there.has(from) && there.has(to))
  return {
    ...{ all, shown, placed },
    drawn: drawn.slice(0, MOST_LINES),
    unknownEnds: facts.relations.length - all.length,
  }
}

/** Everyone with a relation, as long as all fit; else the best connected of those the filter asks for. */
function placedOf(
  { whole }: MapFacts,
  filter: RelationFilter,
  sides: ReadonlyMap<string, Side>,
): readonly string[] {
  const joined = whole.relations.filter(({ from, to }) => sides.has(from) && sides.has(to))
  const all = bestConnected(joined, MOST_BOXES + 1)
  if (all.length <= MOST_BOXES) return all
  const asked = joined.filter((relation) => matchesRelation(relation, filter, sides))
  return bestConnected(asked, MOST_BOXES, filter.focus)
}

function sidesOf(parties: MapFacts['whole']['parties']): ReadonlyMap<string, Side> {
  return new Map(parties.map(({ id, side }) => [id, side]))
}
