import type { Claim } from '#domain/claim.ts'
import type { Day } from '#domain/day.ts'
import { isKnown, lastKnown } from '#domain/edition.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Figure } from '#domain/figure.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import { citesOfParty, type Party } from '#domain/party.ts'
import type { Project } from '#domain/project.ts'
import type { Relation } from '#domain/relation.ts'
import type { Source } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { type DocumentView, toDocuments } from '#ui/document-view.ts'
import { type EntryView, toEntry } from '#ui/entry-view.ts'
import type { FigureContext, FigureView } from '#ui/figure-view.ts'
import {
  type ContradictionView,
  type NamesById,
  type SearchView,
  toContradictions,
  toSearches,
} from '#ui/finding-view.ts'
import { type OtherName, otherName } from '#ui/other-name.ts'
import { toPartyBook } from '#ui/party-link.ts'
import { type OfficeLinesView, toOfficeLines } from './office-line-view.ts'
import { type EventsView, toEvents } from './person-events-view.ts'
import { type PersonFact, toPersonFacts } from './person-facts-view.ts'
import {
  type PersonClaim,
  type PersonProject,
  toPersonClaims,
  toPersonFigures,
  toPersonProjects,
} from './person-kin-view.ts'
import { type RelationGroup, toRelationGroups } from './relation-groups.ts'

/** One person or institution as the edition knows it. */
export interface PersonView {
  readonly id: string
  readonly name: string
  readonly other: OtherName | null
  readonly reading: string | null
  readonly person: boolean
  readonly short: boolean
  /** The last known description with its date and evidence. */
  readonly description: EntryView | null
  readonly facts: readonly PersonFact[]
  readonly offices: OfficeLinesView
  readonly stances: readonly StanceView[]
  readonly relations: readonly RelationGroup[]
  readonly events: EventsView
  readonly projects: readonly PersonProject[]
  readonly figures: readonly FigureView[]
  readonly claims: readonly PersonClaim[]
  readonly contradictions: readonly ContradictionView[]
  readonly searches: readonly SearchView[]
  readonly documents: readonly DocumentView[]
}

/** `id` is `party-id.date`. */
export interface StanceView extends EntryView {
  readonly id: string
  readonly knownOn: string
  readonly stance: string
}

/** The facts of one edition about a party; `parties` are all the edition names. */
export interface PersonFacts {
  readonly party: Party
  readonly parties: readonly Party[]
  readonly relations: readonly Relation[]
  readonly events: readonly TrackedEvent[]
  readonly projects: readonly Project[]
  /** Those with the party as their subject. */
  readonly figures: readonly Figure[]
  readonly claims: readonly Claim[]
  readonly contradictions: readonly Contradiction[]
  readonly searches: readonly Search[]
  readonly sources: readonly Source[]
}

export function toPerson(facts: PersonFacts, context: FigureContext): PersonView {
  const { party, parties, relations, events, sources } = facts
  const { here, edition } = context
  const book = toPartyBook(parties)
  const names = new Map(parties.map(({ id, name }) => [id, name]))
  const description = lastKnown(party.descriptions, edition)
  return {
    id: party.id,
    name: party.name[here.locale],
    other: otherName(party.name, here.locale),
    reading: party.reading,
    person: party.kind === 'person',
    short: party.short,
    description: description && toEntry(description, context),
    facts: toPersonFacts(party, context),
    offices: toOfficeLines(party, book, context),
    stances: toStances(party, context),
    relations: toRelationGroups(relations, book, context),
    events: toEvents(party, events, here),
    projects: toPersonProjects(party, facts.projects, context),
    figures: toPersonFigures(facts.figures, context),
    claims: toPersonClaims(party, facts.claims, context),
    contradictions: toContradictions(facts.contradictions, new Set([party.id]), context),
    searches: toOwnSearches(facts, names, context),
    documents: toDocuments(citesOfParty(party), sources, here, edition),
  }
}

/** Searches about the party, and those it could answer; each is open from the first report of its subject. */
function toOwnSearches(
  { party, parties, searches }: PersonFacts,
  names: NamesById,
  context: FigureContext,
): readonly SearchView[] {
  const own = searches.filter(
    ({ about, couldAnswer }) => about === party.id || couldAnswer.includes(party.id),
  )
  const known = new Map(parties.map(({ id, knownOn }) => [id, knownOn]))
  const since = new Map<string, Day>(
    own.map(({ about, knownOn }) => [about, known.get(about) ?? knownOn]),
  )
  return toSearches(own, since, names, context)
}

function toStances({ id, stances }: Party, context: FigureContext): readonly StanceView[] {
  const words = messages(context.here.locale).stance
  const known = stances.filter((entry) => isKnown(entry, context.edition))
  return known.map((entry) => ({
    ...toEntry(entry, context),
    id: `${id}.${entry.on}`,
    knownOn: entry.knownOn,
    stance: words[entry.state],
  }))
}
