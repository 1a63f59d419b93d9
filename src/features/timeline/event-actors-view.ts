import type { Day } from '#domain/day.ts'
import type { TrackedEvent } from '#domain/event.ts'
import { changeOn, officesOn } from '#domain/office.ts'
import type { Party } from '#domain/party.ts'
import { lastDay } from '#domain/when.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import type { NamesById } from '#ui/finding-view.ts'
import { type OfficeView, toOfficeView } from '#ui/office-view.ts'
import { type PartyLink, toPartyLink } from '#ui/party-link.ts'

/** Someone who took part, with the offices held that day. */
export interface ActorView extends PartyLink {
  readonly kind: string
  readonly person: boolean
  readonly offices: readonly (OfficeView & { readonly change: string | null })[]
}

/** Offices are those of the event's day; of a day to come, those of the edition's. */
export function officeDay({ on }: Pick<TrackedEvent, 'on'>, editionDay: Day): Day {
  const day = lastDay(on)
  return day < editionDay ? day : editionDay
}

/** `names` are those of the bodies the offices belong to. */
export function toActors(
  actors: readonly Party[],
  names: NamesById,
  day: Day,
  context: FigureContext,
): readonly ActorView[] {
  const bodies = new Map([...names].map(([id, name]) => [id, { id, name }]))
  const words = messages(context.here.locale)
  return actors.map((party) => ({
    ...toPartyLink(party, context.here),
    kind: words.partyKind[party.kind],
    person: party.kind === 'person',
    offices: officesOn(party.offices, day).map((office) => {
      const change = changeOn(office, day)
      return {
        ...toOfficeView(office, bodies, context),
        change: change && words.people[change],
      }
    }),
  }))
}
