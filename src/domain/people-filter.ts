import type { Edition } from './edition.ts'
import { foldedName, foldedParts } from './fold.ts'
import { PARTS, type Part, type Party, SIDES, type Side } from './party.ts'
import { partsPlayed } from './roster.ts'

export const KIND_CHOICES = ['any', 'person', 'institution'] as const
export type KindChoice = (typeof KIND_CHOICES)[number]

/** Which people and institutions a reader asks for. An empty list asks for all. */
export interface PeopleFilter {
  /** Words of a name, as written; empty asks for all. */
  readonly q: string
  readonly side: readonly Side[]
  readonly part: readonly Part[]
  readonly kind: KindChoice
  /** One country by its code; null asks for all. */
  readonly country: string | null
  /** Which page of the answer, from 1. */
  readonly page: number
  /** Which page of its relations, from 1. */
  readonly relations: number
  /** The relation whose page is wanted, by its id, whatever `relations` says. */
  readonly relation: string | null
}

export const EVERYONE: PeopleFilter = {
  ...{ q: '', side: [], part: [], kind: 'any', country: null },
  ...{ page: 1, relations: 1, relation: null },
}

/** What an address asks for that is no choice; everything else it asks for holds. */
export interface PeopleProblem {
  readonly param: keyof PeopleFilter
  readonly given: readonly string[]
}

/** What of the edition an address may name. */
export interface KnownPeople {
  readonly countries: readonly string[]
  readonly relations: readonly string[]
}

/** A name is not longer; what follows is not read. */
export const LONGEST_QUERY = 100

const MOST_WORDS = 100

/**
 * Reads `q=孫&side=us,japan&part=negotiator&kind=person&country=JP&page=2`. Never throws: what is no
 * choice is named and left out.
 */
export function readPeopleFilter(
  query: URLSearchParams,
  known: KnownPeople,
): { readonly filter: PeopleFilter; readonly problems: readonly PeopleProblem[] } {
  const problems: PeopleProblem[] = []
  const wrong = (param: keyof PeopleFilter, given: readonly string[]) =>
    problems.push({ param, given })
  const several = <T extends string>(param: keyof PeopleFilter, choices: readonly T[]): T[] => {
    const words = wordsOf(query, param)
    const none = words.filter((word) => !(choices as readonly string[]).includes(word))
    if (none.length > 0) wrong(param, none)
    return choices.filter((choice) => words.includes(choice))
  }
  const one = <T extends string, Or>(param: keyof PeopleFilter, choices: readonly T[], or: Or) => {
    const given = query.get(param) ?? ''
    const chosen = choices.find((choice) => choice === given)
    if (given !== '' && chosen === undefined) wrong(param, [given])
    return chosen ?? or
  }
  const count = (param: 'page' | 'relations'): number => {
    const given = (query.get(param) ?? '').trim()
    if (/^[1-9]\d{0,5}$/.test(given)) return Number(given)
    if (given !== '') wrong(param, [given])
    return 1
  }
  const q = wordsAsked(query.get('q') ?? '')
  if ([...q].length > LONGEST_QUERY) wrong('q', [q])
  const filter: PeopleFilter = {
    q: wordsAsked([...q].slice(0, LONGEST_QUERY).join('')),
    side: several('side', SIDES),
    part: several('part', PARTS),
    kind: one('kind', KIND_CHOICES, EVERYONE.kind),
    country: one('country', known.countries, EVERYONE.country),
    page: count('page'),
    relations: count('relations'),
    relation: one('relation', known.relations, EVERYONE.relation),
  }
  return { filter, problems }
}

/** The address of a filter, what goes without saying left out: what `readPeopleFilter` reads back as the same. */
export function writePeopleFilter(filter: PeopleFilter): string {
  return PARAMS.flatMap((param) => {
    const asked = filter[param]
    const plain = EVERYONE[param]
    if (asked === null || asked === plain) return []
    if (typeof asked === 'object') return asked.length === 0 ? [] : [`${param}=${asked.join(',')}`]
    return [new URLSearchParams({ [param]: `${asked}` }).toString()]
  }).join('&')
}

const PARAMS = [
  ...(['q', 'side', 'part', 'kind', 'country', 'page', 'relations', 'relation'] as const),
]

/** A party with what a filter looks at, worked out once for an edition. */
export interface SoughtParty {
  readonly party: Party
  /** `none` alone where no part is known. */
  readonly parts: readonly Part[]
  /** Its names, its other names and its reading; folded only where a name is asked for. */
  readonly names: readonly string[]
}

export function toSought(party: Party, edition: Edition): SoughtParty {
  const { name, called, reading } = party
  const played = partsPlayed(party, edition).map(({ part }) => part)
  const texts = [name, ...called].flatMap(({ en, ja }) => [en, ja])
  return {
    party,
    parts: played.length === 0 ? ['none'] : played,
    names: reading === null ? texts : [...texts, reading],
  }
}

/** Every condition has to hold; of the several choices of one condition, any; of a name, every part. */
export function matchesParty(
  { party, parts, names }: SoughtParty,
  { q, side, part, kind, country }: PeopleFilter,
): boolean {
  const person = party.kind === 'person'
  const named = () => {
    const folded = names.map(foldedName)
    return foldedParts(q).every((each) => folded.some((name) => name.includes(each)))
  }
  return (
    (side.length === 0 || side.includes(party.side)) &&
    (part.length === 0 || part.some((each) => parts.includes(each))) &&
    (kind === 'any' || (kind === 'person') === person) &&
    (country === null || country === party.country) &&
    (q === '' || named())
  )
}

function wordsAsked(given: string): string {
  return given.trim().replaceAll(/\s+/g, ' ')
}

/** Repeated as a form sends them, or with commas as an address has them; each once. */
function wordsOf(query: URLSearchParams, param: string): string[] {
  const words = query.getAll(param).flatMap((each) => each.split(/[\s,]+/))
  return [...new Set(words.filter((word) => word !== ''))].slice(0, MOST_WORDS)
}
