import type { Party } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'
import { readRelationFilter } from '#domain/relation-filter.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Text } from '#domain/text.ts'
import { writeWhen } from '#domain/when.ts'
import { hrefTo } from '#ui/address.ts'
import { type FigureContext, toFigureView } from '#ui/figure-view.ts'
import type { MapFacts } from './facts.ts'
import { pathOf } from './list-view.ts'
import { sayRelationProblem } from './problem-text.ts'
import { selectRelations } from './selection.ts'

/** The relations an address asks for, as data: names in both languages, amounts exact, ids as everywhere. */
export interface MapData {
  readonly page: string
  readonly edition: string
  readonly record: string
  readonly problems: readonly string[]
  /** Relations of the edition, whether asked for or not. */
  readonly of: number
  readonly parties: readonly PartyData[]
  readonly relations: readonly RelationData[]
}

export interface PartyData {
  readonly id: string
  readonly name: Text
  readonly kind: string
  readonly side: string
  /** True where little more than the name is in the record. */
  readonly short: boolean
  readonly page: string
}

export interface RelationData {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly type: string
  readonly label: Text
  readonly standing: string
  /** As the record writes days: `2025-05-24`, `before 2025-05-24`; null where it is not known. */
  readonly since: string | null
  readonly until: string | null
  readonly knownOn: string
  /** `value` is exact, the lower end of a range; empty where the number is missing. */
  readonly amount: {
    readonly figure: string
    readonly value: string
    readonly high: string | null
    readonly unit: string
    readonly qualifier: string | null
  } | null
  readonly grade: string | null
  /** Ids of documents that were public by the edition's day. */
  readonly sources: readonly string[]
}

/** Null where the edition knows no relation. */
export function toMapData(
  facts: MapFacts & { readonly query: URLSearchParams },
  context: FigureContext,
): MapData | null {
  const { here, edition } = context
  const known = new Set(facts.parties.map(({ id }) => id))
  const { filter, problems } = readRelationFilter(facts.query, known)
  const { all, shown } = selectRelations(facts, filter)
  if (all.length === 0) return null
  const ends = new Set(shown.flatMap(({ from, to }) => [from, to]))
  return {
    page: hrefTo(here, pathOf(filter)),
    edition: edition.day,
    record: facts.whole.version,
    problems: problems.map((problem) => sayRelationProblem(problem, here.locale)),
    of: all.length,
    parties: facts.parties.filter(({ id }) => ends.has(id)).map((party) => toParty(party, context)),
    relations: shown.map((relation) => toRelation(relation, context)),
  }
}

function toParty({ id, name, kind, side, short }: Party, { here }: FigureContext): PartyData {
  return { id, name, kind, side, short, page: hrefTo(here, `/people/${id}`) }
}

function toRelation(relation: Relation, context: FigureContext): RelationData {
  const { id, from, to, type, label, standing, since, until, knownOn, figure, cites } = relation
  const view = figure && toFigureView(figure, context)
  const evidence = evidenceOn(cites, context.edition.day)
  return {
    ...{ id, from, to, type, label, standing, knownOn },
    since: since && writeWhen(since),
    until: until && writeWhen(until),
    amount: view && {
      ...{ figure: view.id, value: view.value, high: view.high, unit: view.unit },
      qualifier: figure?.qualifier ?? null,
    },
    grade: evidence.grade,
    sources: evidence.cites.map(({ source }) => source),
  }
}
