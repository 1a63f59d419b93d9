import { lastKnown } from '#domain/edition.ts'
import { officesAtEndOf } from '#domain/office.ts'
import { type RosterLine, type RosterMember, rosterOf } from '#domain/roster.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { writtenDate } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type OfficeView, toOfficeView } from '#ui/office-view.ts'
import { type OtherName, otherName } from '#ui/other-name.ts'
import { type PartyBook, type PartyLink, toPartyLink } from '#ui/party-link.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

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
  readonly knownOn: string
  readonly other: OtherName | null
  readonly reading: string | null
  readonly kind: string
  /** When the part began, with its evidence; null where no part is known. */
  readonly part: { readonly from: string; readonly source: SourceMarkView } | null
  readonly offices: readonly OfficeView[]
  /** The last known description, for whoever holds no office. */
  readonly description: string | null
}

/** Lines of the roster under their sides and parts. */
export function toSides(
  lines: readonly RosterLine[],
  book: PartyBook,
  context: FigureContext,
): readonly SideView[] {
  const words = messages(context.here.locale)
  return rosterOf(lines).map(({ side, groups }) => ({
    id: `side-${side}`,
    title: words.side[side],
    groups: groups.map(({ part, members }) => ({
      key: part,
      title: words.part[part],
      members: members.map((member) => toMember(member, book, context)),
    })),
  }))
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
    knownOn: party.knownOn,
    other: otherName(party.name, locale),
    reading: party.reading,
    kind: words.partyKind[party.kind],
    part: since && {
      from: words.people.partFrom(writtenDate(since.on, locale)),
      source: toSourceMark(evidenceOn(since.cites, edition.day), here),
    },
    offices: offices.map((office) => toOfficeView(office, book, context)),
    description: offices.length === 0 ? (described?.text[locale] ?? null) : null,
  }
}
