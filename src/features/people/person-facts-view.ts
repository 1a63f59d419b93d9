import type { Party } from '#domain/party.ts'
import { partsPlayed } from '#domain/roster.ts'
import { evidenceOn } from '#domain/source.ts'
import { messages } from '#i18n/messages.ts'
import { formatRegion } from '#i18n/region.ts'
import { hrefTo } from '#ui/address.ts'
import { writtenDate } from '#ui/entry-view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { type SourceMarkView, toSourceMark } from '#ui/source-mark-view.ts'

/** A line of the head of a page: term and text, linked or sourced where it can be. */
export interface PersonFact {
  readonly key: string
  readonly term: string
  readonly text: string
  readonly href: string | null
  readonly external: boolean
  readonly source: SourceMarkView | null
}

/** Parties that have a page of their own besides this one. */
const SECTIONS = {
  'joint-fund': 'fund',
  'us-japan-vehicle': 'vehicle',
  'softbank-group': 'softbank',
} as const

export function toPersonFacts(party: Party, context: FigureContext): readonly PersonFact[] {
  const { locale } = context.here
  const all = messages(locale)
  const words = all.person
  const { country, website } = party
  return [
    line('kind', words.kind, all.partyKind[party.kind]),
    line('side', words.side, all.side[party.side]),
    ...(country ? [line('country', words.country, formatRegion(country, locale))] : []),
    ...partFacts(party, context),
    ...(website
      ? [{ ...line('website', words.website, website), href: website, external: true }]
      : []),
    ...sectionFacts(party, context),
  ]
}

function line(key: string, term: string, text: string): PersonFact {
  return { key, term, text, href: null, external: false, source: null }
}

function partFacts(party: Party, { here, edition }: FigureContext): PersonFact[] {
  const all = messages(here.locale)
  return partsPlayed(party, edition).map((played) => {
    const from = all.people.from(writtenDate(played.on, here.locale))
    return {
      ...line(`part-${played.part}`, all.person.part, `${all.part[played.part]} · ${from}`),
      source: toSourceMark(evidenceOn(played.cites, edition.day), here),
    }
  })
}

function sectionFacts({ id }: Party, { here }: FigureContext): PersonFact[] {
  const all = messages(here.locale)
  return Object.entries(SECTIONS)
    .filter(([party]) => party === id)
    .map(([, section]) => ({
      ...line('section', all.person.elsewhere, all.frame.sections[section]),
      href: hrefTo(here, `/${section}`),
    }))
}
