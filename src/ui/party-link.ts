import type { Party } from '#domain/party.ts'
import { type Here, hrefTo } from './address.ts'

/** A person or institution by name, linked to its page. */
export interface PartyLink {
  readonly id: string
  readonly href: string
  readonly name: string
}

export function toPartyLink({ id, name }: Pick<Party, 'id' | 'name'>, here: Here): PartyLink {
  return { id, href: hrefTo(here, `/people/${id}`), name: name[here.locale] }
}

/** The parties of an edition by id: who is not in it is not known yet and gets no link. */
export type PartyBook = ReadonlyMap<string, Party>

export function toPartyBook(parties: readonly Party[]): PartyBook {
  return new Map(parties.map((party) => [party.id, party]))
}
