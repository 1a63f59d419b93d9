import { lastKnown } from '#domain/edition.ts'
import { officesAtEndOf } from '#domain/office.ts'
import { type Part, type Party, SIDES, type Side } from '#domain/party.ts'
import { partsPlayed } from '#domain/roster.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** Who plays a part in this edition, by side: proponents, owners-to-be, negotiators and financiers first. */
export interface InvolvedView {
  readonly side: Side
  readonly title: string
  readonly parties: readonly InvolvedParty[]
}

export interface InvolvedParty {
  readonly id: string
  readonly href: string
  readonly name: string
  /** The office held at the end of the edition's day, else what the party is. */
  readonly office: string | null
  readonly parts: string
}

const SHOWN: readonly Part[] = [
  'proponent',
  'would-be-owner',
  'decision-maker',
  'negotiator',
  'financier',
]
const MOST = 6

export function toInvolved(parties: readonly Party[], context: FigureContext): InvolvedView[] {
  const { here, edition } = context
  const words = messages(here.locale)
  const playing = parties
    .map((party) => {
      const parts = partsPlayed(party, edition).flatMap(({ part }) =>
        SHOWN.includes(part) ? [part] : [],
      )
      return { party, parts, rank: Math.min(...parts.map((part) => SHOWN.indexOf(part))) }
    })
    .filter(({ parts }) => parts.length > 0)
    .toSorted((a, b) => a.rank - b.rank || kindRank(a.party) - kindRank(b.party))
  return SIDES.flatMap((side) => {
    const of = playing.filter(({ party }) => party.side === side)
    if (of.length === 0) return []
    const shown = of.slice(0, MOST).map(({ party, parts }) => ({
      id: party.id,
      href: hrefTo(here, `/people/${party.id}`),
      name: party.name[here.locale],
      office: officeOf(party, context),
      parts: parts.map((part) => words.part[part]).join(words.overview.and),
    }))
    return [{ side, title: words.side[side], parties: shown }]
  })
}

/** Persons stand before the institutions they speak for. */
function kindRank({ kind }: Party): number {
  return kind === 'person' ? 0 : 1
}

function officeOf(party: Party, { here, edition }: FigureContext): string | null {
  const [office] = officesAtEndOf(party.offices, edition.day)
  if (office) return office.title[here.locale]
  if (party.kind === 'person')
    return lastKnown(party.descriptions, edition)?.text[here.locale] ?? null
  return messages(here.locale).partyKind[party.kind]
}
