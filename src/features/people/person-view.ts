import { inOrder } from '#domain/chronicle.ts'
import { isKnown, lastKnown } from '#domain/edition.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Contradiction, Search } from '#domain/finding.ts'
import { officesAtEndOf } from '#domain/office.ts'
import { citesOfParty, type Office, type Party } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'
import type { Source } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { type DocumentView, toDocuments } from '#ui/document-view.ts'
import { type EntryView, toEntry } from '#ui/entry-view.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import {
  type ContradictionView,
  type SearchView,
  toContradictions,
  toSearches,
} from '#ui/finding-view.ts'
import { type OfficeView, toOfficeView } from '#ui/office-view.ts'
import { type OtherName, otherName } from '#ui/other-name.ts'
import { type PartyBook, toPartyBook } from '#ui/party-link.ts'
import { type RelationView, toRelations } from '#ui/relation-view.ts'
import { type PersonFact, toPersonFacts } from './person-facts-view.ts'

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
  readonly offices: readonly (OfficeView & { readonly held: boolean })[]
  readonly stances: readonly StanceView[]
  readonly relations: readonly RelationView[]
  readonly events: readonly EventLineView[]
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
    offices: toOffices(party, book, context),
    stances: toStances(party, context),
    relations: toRelations(relations, book, context),
    events: inOrder(events).map((event) => toEventLine(event, here)),
    contradictions: toContradictions(facts.contradictions, new Set([party.id]), context),
    searches: toSearches(facts.searches, new Map([[party.id, party.knownOn]]), names, context),
    documents: toDocuments(citesOfParty(party), sources, here, edition),
  }
}

function toOffices(
  { offices }: Party,
  book: PartyBook,
  context: FigureContext,
): PersonView['offices'] {
  const held: ReadonlySet<Office> = new Set(officesAtEndOf(offices, context.edition.day))
  return offices.map((office) => ({
    ...toOfficeView(office, book, context),
    held: held.has(office),
  }))
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
