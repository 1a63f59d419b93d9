import { type Edition, isKnown } from './edition.ts'
import { PARTS, type Part, type Party, SIDES, type Side } from './party.ts'

/** A part a party plays, with the first entry that says so. */
export type PartPlayed = Party['parts'][number]

/** `since` is null where no part is known. */
export interface RosterMember {
  readonly party: Party
  readonly since: PartPlayed | null
}

export interface RosterGroup {
  readonly part: Part
  readonly members: readonly RosterMember[]
}

export interface RosterSide {
  readonly side: Side
  readonly groups: readonly RosterGroup[]
}

/**
 * Every part played as known in the edition, each once, in the order of `PARTS`. A later part does
 * not end an earlier one: a would-be owner that comes to finance is both.
 */
export function partsPlayed({ parts }: Party, edition: Edition): readonly PartPlayed[] {
  const known = parts
    .filter((entry) => entry.part !== 'none' && isKnown(entry, edition))
    .toSorted((a, b) => (a.knownOn < b.knownOn ? -1 : Number(a.knownOn > b.knownOn)))
  const firsts = new Map(known.toReversed().map((entry) => [entry.part, entry]))
  return PARTS.flatMap((part) => firsts.get(part) ?? [])
}

/** A line of the roster: a party under one of its parts. */
export interface RosterLine extends RosterMember {
  readonly side: Side
  readonly part: Part
}

/**
 * The lines of the roster by side and part, of the parts asked for (an empty list asks for all):
 * persons before institutions, short entries last; a party stands under each of its parts.
 */
export function rosterLines(
  parties: readonly Party[],
  edition: Edition,
  asked: readonly Part[] = [],
): readonly RosterLine[] {
  const lines = parties
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap((party) => linesOf(party, edition))
    .filter(({ part }) => asked.length === 0 || asked.includes(part))
  return lines.toSorted((a, b) => placeOf(a) - placeOf(b))
}

/** Lines that follow each other, gathered under their side and part. */
export function rosterOf(lines: readonly RosterLine[]): readonly RosterSide[] {
  return SIDES.flatMap((side) => {
    const of = lines.filter((line) => line.side === side)
    const groups = PARTS.flatMap((part) => {
      const members = of.filter((line) => line.part === part)
      return members.length === 0 ? [] : [{ part, members }]
    })
    return groups.length === 0 ? [] : [{ side, groups }]
  })
}

function linesOf(party: Party, edition: Edition): readonly RosterLine[] {
  const { side } = party
  const played = partsPlayed(party, edition)
  if (played.length === 0) return [{ party, side, part: 'none', since: null }]
  return played.map((since) => ({ party, side, part: since.part, since }))
}

function placeOf({ side, part }: RosterLine): number {
  return SIDES.indexOf(side) * PARTS.length + PARTS.indexOf(part)
}

function rank({ kind, short }: Party): number {
  return (short ? 2 : 0) + (kind === 'person' ? 0 : 1)
}
