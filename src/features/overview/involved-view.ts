import type { Part, Party } from '#domain/party.ts'
import { partsPlayed } from '#domain/roster.ts'
import { messages } from '#i18n/messages.ts'
import { hrefTo } from '#ui/address.ts'
import type { FigureContext } from '#ui/figure-view.ts'

/** Who plays which part in this edition: proponent, owners-to-be, negotiators. */
export interface InvolvedView {
  readonly part: string
  readonly parties: readonly { readonly id: string; readonly href: string; readonly name: string }[]
}

const SHOWN: readonly Part[] = [
  'proponent',
  'would-be-owner',
  'decision-maker',
  'negotiator',
  'financier',
]

export function toInvolved(
  parties: readonly Party[],
  { here, edition }: FigureContext,
): InvolvedView[] {
  const words = messages(here.locale).part
  return SHOWN.flatMap((part) => {
    const named = parties.filter((party) =>
      partsPlayed(party, edition).some((played) => played.part === part),
    )
    if (named.length === 0) return []
    return [
      {
        part: words[part],
        parties: named.map(({ id, name }) => ({
          id,
          href: hrefTo(here, `/people/${id}`),
          name: name[here.locale],
        })),
      },
    ]
  })
}
