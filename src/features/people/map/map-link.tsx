import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'

interface Props {
  readonly here: Here
  /** Whom the map is to show with its neighbours; everyone without it. */
  readonly party?: { readonly id: string; readonly name: string }
}

/** To the map of relations: the whole, or one person or institution in it. */
export function MapLink({ here, party }: Props) {
  const words = messages(here.locale).peopleMap
  const path = party ? `/people/map?focus=${encodeURIComponent(party.id)}` : '/people/map'
  return <a href={hrefTo(here, path)}>{party ? words.linkTo(party.name) : words.link}</a>
}
