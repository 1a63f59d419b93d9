import { lastKnown } from '#domain/edition.ts'
import { officesAtEndOf } from '#domain/office.ts'
import type { Party } from '#domain/party.ts'
import type { Relation } from '#domain/relation.ts'
import { type RosterMember, rosterOf } from '#domain/roster.ts'
import { evidenceOn } from '#domain/source.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { ContentsItem } from '#ui/contents.tsx'
import { writtenDate } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type OfficeView, toOfficeView } from '#ui/office-view.ts'
import { type OtherName, otherName } from '#ui/other-name.ts'
import { type PartyBook, type PartyLink, toPartyBook, toPartyLink } from '#ui/party-link.ts'
import { type RelationView, toRelations } from '#ui/relation-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** Everyone the edition names, by side and part, and how they stand to each other. */
export interface PeopleView {
  readonly lead: string | null
  readonly contents: readonly ContentsItem[]
  readonly sides: readonly SideView[]
  readonly relations: readonly RelationView[]
}

export interface SideView {
  readonly id: string
  readonly title: string
  readonly groups: readonly {
    readonly key: string
    readonly title: string
    readonly members: readonly MemberView[]
  }[]
}

export interface MemberView extends PartyLink {
  readonly other: OtherName | null
  readonly kind: string
  /** When the part began, with its evidence; null where no part is known. */
  readonly part: { readonly from: string; readonly source: SourceMarkView } | null
  readonly offices: readonly OfficeView[]
  /** The last known description, for whoever holds no office. */
  readonly description: string | null
}

export function toPeople(
  parties: readonly Party[],
  relations: readonly Relation[],
  context: FigureContext,
): PeopleView {
  const { here, edition } = context
  const words = messages(here.locale)
  const book = toPartyBook(parties)
  const sides = rosterOf(parties, edition).map(({ side, groups }) => ({
    id: `side-${side}`,
    title: words.side[side],
    groups: groups.map(({ part, members }) => ({
      key: part,
      title: words.part[part],
      members: members.map((member) => toMember(member, book, context)),
    })),
  }))
  const list = { id: 'relations', title: words.people.relations }
  const day = formatDay(edition.day, here.locale)
  return {
    lead: parties.length === 0 ? null : words.people.lead(parties.length, day),
    contents: [...sides.map(({ id, title }) => ({ id, title })), list],
    sides,
    relations: toRelations(relations, book, context),
  }
}

function toMember(
  { party, since }: RosterMember,
  book: PartyBook,
  context: FigureContext,
): MemberView {
  const { here, edition } = context
  const { locale } = here
  const words = messages(locale)
  const offices = officesAtEndOf(party.offices, edition.day)
  const described = lastKnown(party.descriptions, edition)
  return {
    ...toPartyLink(party, here),
    other: otherName(party.name, locale),
    kind: words.partyKind[party.kind],
    part: since && {
      from: words.people.partFrom(writtenDate(since.on, locale)),
      source: toSourceMark(evidenceOn(since.cites, edition.day), here),
    },
    offices: offices.map((office) => toOfficeView(office, book, context)),
    description: offices.length === 0 ? (described?.text[locale] ?? null) : null,
  }
}
