import type { Contradiction, Search } from '#domain/finding.ts'
import type { TheRecord } from '#domain/record.ts'
import type { FactProblem } from './facts.ts'

/** Every side of a contradiction was public by its day; a search names only who was known by then. */
export function checkFindings({ contradictions, searches, parties }: TheRecord): FactProblem[] {
  const known = new Map(parties.map(({ id, knownOn }) => [id, knownOn]))
  return [
    ...contradictions.flatMap(checkSides),
    ...searches.flatMap((search) => [
      ...checkOpen(search),
      ...search.couldAnswer
        .filter((id) => (known.get(id) ?? search.knownOn) > search.knownOn)
        .map((id) => ({
          fact: `search:${search.id}`,
          what: `couldAnswer: ${id} is not known on ${search.knownOn}`,
          expected: 'a person or body the record knows by the day of the search',
          example: 'couldAnswer: [us-treasury]',
        })),
    ]),
  ]
}

function checkSides({ id, knownOn, sides }: Contradiction): FactProblem[] {
  return sides
    .filter(({ cites }) => cites.length > 0 && cites.every((cite) => cite.knownOn > knownOn))
    .map(({ who, cites }) => ({
      fact: `contradiction:${id}`,
      what: `knownOn: ${knownOn} is before every source of the side "${who.en}"`,
      expected: 'the first day on which all sides were public',
      example: `knownOn: ${cites[0]?.knownOn}`,
    }))
}

function checkOpen({ id, openSince, until }: Search): FactProblem[] {
  if (openSince === null || openSince <= until) return []
  return [
    {
      fact: `search:${id}`,
      what: `openSince: ${openSince} is after the last day searched (${until})`,
      expected: 'the first day the question could be asked',
      example: `openSince: ${until}`,
    },
  ]
}
