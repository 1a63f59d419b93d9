import type { Day } from './day.ts'
import type { Entry, StateEntry } from './entry.ts'
import type { Cite } from './source.ts'
import type { Text } from './text.ts'
import type { When } from './when.ts'

export const PARTY_KINDS = [
  'person',
  'government',
  'company',
  'bank',
  'fund',
  'media',
  'party',
  'other',
] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

export const SIDES = ['us', 'japan', 'private', 'other'] as const
export type Side = (typeof SIDES)[number]

export const PARTS = [
  'proponent',
  'would-be-owner',
  'negotiator',
  'decision-maker',
  'financier',
  'sponsor',
  'candidate-investor',
  'commentator',
  'critic',
  'reporter',
  'none',
] as const
export type Part = (typeof PARTS)[number]

export const STANCES = [
  'proposes',
  'supports',
  'open',
  'sceptical',
  'opposes',
  'no-comment',
  'unknown',
] as const
export type Stance = (typeof STANCES)[number]

/** An office or post. It counts from its own day even if documented later. */
export interface Office {
  readonly title: Text
  readonly org: string | null
  readonly from: When | null
  readonly to: When | null
  readonly documentedOn: Day | null
  readonly lastConfirmed: Day | null
  readonly cites: readonly Cite[]
}

/** A person or institution named by the record. */
export interface Party {
  readonly id: string
  readonly kind: PartyKind
  readonly name: Text
  /** The other names sentences call it by, each with its counterpart in the other language. */
  readonly called: readonly Text[]
  /** Kana reading, for sorting in Japanese. */
  readonly reading: string | null
  readonly country: string | null
  readonly side: Side
  /** A short entry: named by an event, project or relation, nothing else known. */
  readonly short: boolean
  /** The first day anything in the record names it. */
  readonly knownOn: Day
  readonly parts: readonly {
    readonly knownOn: Day
    readonly on: string
    readonly part: Part
    readonly cites: readonly Cite[]
  }[]
  readonly offices: readonly Office[]
  readonly stances: readonly StateEntry<Stance>[]
  readonly descriptions: readonly Entry[]
  readonly website: string | null
  readonly wikidata: string | null
  readonly cites: readonly Cite[]
}

/** Every document the entry rests on, in whole or in part, each once. */
export function citesOfParty(party: Party): readonly Cite[] {
  const { parts, offices, stances, descriptions } = party
  const entries = [...descriptions, ...offices, ...parts, ...stances]
  const cites = [...party.cites, ...entries.flatMap((entry) => entry.cites)]
  return cites.filter(
    ({ source }, index) => cites.findIndex((each) => each.source === source) === index,
  )
}
