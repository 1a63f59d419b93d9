import type { Side } from './party.ts'
import { SIDES } from './party.ts'
import {
  RELATION_STANDINGS,
  RELATION_TYPES,
  type Relation,
  type RelationStanding,
  type RelationType,
} from './relation.ts'

/** Which relations a reader asks for. An empty list asks for all. */
export interface RelationFilter {
  readonly type: readonly RelationType[]
  /** Of either end. */
  readonly side: readonly Side[]
  readonly standing: readonly RelationStanding[]
  /** One party by its id, with its neighbours; null asks for all. */
  readonly focus: string | null
}

export const EVERY_RELATION: RelationFilter = { type: [], side: [], standing: [], focus: null }

/** What an address asks for that is no choice; everything else it asks for holds. */
export interface RelationProblem {
  readonly param: keyof RelationFilter | 'page'
  readonly given: readonly string[]
}

interface AskedRelations {
  readonly filter: RelationFilter
  /** Of the list, from 1. */
  readonly page: number
  readonly problems: readonly RelationProblem[]
}

/** Far more than any page of ours writes; the rest of an address is not read. */
const MOST_WORDS = 100

/**
 * Reads `type=owns,leads&side=us&standing=reported&focus=openai&page=2`; `parties` are those of the
 * edition. Never throws: what is no choice is named and left out.
 */
export function readRelationFilter(
  query: URLSearchParams,
  parties: ReadonlySet<string>,
): AskedRelations {
  const problems: RelationProblem[] = []
  const several = <T extends string>(param: keyof RelationFilter, choices: readonly T[]): T[] => {
    const words = wordsOf(query, param)
    const wrong = words.filter((word) => !choices.some((choice) => choice === word))
    if (wrong.length > 0) problems.push({ param, given: wrong })
    return choices.filter((choice) => words.includes(choice))
  }
  const type = several('type', RELATION_TYPES)
  const side = several('side', SIDES)
  const standing = several('standing', RELATION_STANDINGS)
  const focus = query.get('focus') ?? ''
  if (focus !== '' && !parties.has(focus)) problems.push({ param: 'focus', given: [focus] })
  const page = query.get('page') ?? ''
  const paged = /^[1-9]\d{0,4}$/.test(page)
  if (page !== '' && !paged) problems.push({ param: 'page', given: [page] })
  return {
    filter: { type, side, standing, focus: parties.has(focus) ? focus : null },
    page: paged ? Number(page) : 1,
    problems,
  }
}

/** The address of a filter, what goes without saying left out: what `readRelationFilter` reads back as the same. */
export function writeRelationFilter(filter: RelationFilter, page = 1): string {
  const { type, side, standing, focus } = filter
  const said = [
    ...Object.entries({ type, side, standing }).flatMap(([param, asked]) =>
      asked.length === 0 ? [] : [`${param}=${asked.join(',')}`],
    ),
    ...(focus === null ? [] : [`focus=${encodeURIComponent(focus)}`]),
    ...(page === 1 ? [] : [`page=${page}`]),
  ]
  return said.join('&')
}

/** Every condition has to hold; of the several choices of one condition, any. `sides` are those of the parties. */
export function matchesRelation(
  { from, to, type, standing }: Pick<Relation, 'from' | 'to' | 'type' | 'standing'>,
  filter: RelationFilter,
  sides: ReadonlyMap<string, Side>,
): boolean {
  const ends = [from, to]
  return (
    holds(filter.type, [type]) &&
    holds(
      filter.side,
      ends.flatMap((end) => sides.get(end) ?? []),
    ) &&
    holds(filter.standing, [standing]) &&
    (filter.focus === null || ends.includes(filter.focus))
  )
}

function holds<T extends string>(wanted: readonly T[], has: readonly T[]): boolean {
  return wanted.length === 0 || wanted.some((each) => has.includes(each))
}

/** Repeated as a form sends them, or with commas as an address has them; each once. */
function wordsOf(query: URLSearchParams, param: string): string[] {
  const words = query.getAll(param).flatMap((each) => each.split(/[\s,]+/))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_WORDS)
}
