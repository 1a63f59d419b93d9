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
  const known = parts.filter((entry) => entry.part !== 'none' && isKnown(entry, edition))
  return PARTS.flatMap((part) => {
    const [first] = known
      .filter((entry) => entry.part === part)
      .toSorted((a, b) => a.knownOn.localeCompare(b.knownOn))
    return first ? [first] : []
  })
}

/** Parties by side and part: persons before institutions, short entries last; a party stands under each of its parts. */
export function rosterOf(parties: readonly Party[], edition: Edition): readonly RosterSide[] {
  const sorted = parties.toSorted((a, b) => rank(a) - rank(b))
  return SIDES.flatMap((side) => {
    const of = sorted.filter((party) => party.side === side)
    const groups = PARTS.flatMap((part) => groupOf(part, of, edition))
    return groups.length === 0 ? [] : [{ side, groups }]
  })
}

function groupOf(part: Part, parties: readonly Party[], edition: Edition): RosterGroup[] {
  const members = parties.flatMap((party): RosterMember[] => {
    const played = partsPlayed(party, edition)
    if (part === 'none') return played.length === 0 ? [{ party, since: null }] : []
    const since = played.find((each) => each.part === part)
    return since ? [{ party, since }] : []
  })
  return members.length === 0 ? [] : [{ part, members }]
}

function rank({ kind, short }: Party): number {
  return (short ? 2 : 0) + (kind === 'person' ? 0 : 1)
}
