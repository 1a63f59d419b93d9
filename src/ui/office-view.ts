import type { Day } from '#domain/day.ts'
import { lastSeen } from '#domain/office.ts'
import type { Office, Party } from '#domain/party.ts'
import { evidenceOn } from '#domain/source.ts'
import type { Locale } from '#domain/text.ts'
import { formatDay, formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { FigureContext } from './figure-view.ts'
import { type PartyLink, toPartyLink } from './party-link.ts'
import { type SourceMarkView, toSourceMark } from './source-mark-view.ts'

/** An office with the body it belongs to and the time it was held. */
export interface OfficeView {
  readonly key: string
  readonly title: string
  readonly org: PartyLink | null
  /** `from Jan 28, 2025`, `until …`, `last confirmed …`, in this order. */
  readonly term: readonly string[]
  readonly source: SourceMarkView
}

export function toOfficeView(
  office: Office,
  parties: ReadonlyMap<string, Pick<Party, 'id' | 'name'>>,
  { here, edition }: Pick<FigureContext, 'here' | 'edition'>,
): OfficeView {
  const org = office.org === null ? undefined : parties.get(office.org)
  const title = office.title[here.locale]
  const term = termOf(office, here.locale, edition.day)
  return {
    key: [title, ...term].join(' '),
    title,
    org: org ? toPartyLink(org, here) : null,
    term,
    source: toSourceMark(evidenceOn(office.cites, edition.day), here),
  }
}

function termOf(office: Office, locale: Locale, day: Day): string[] {
  const words = messages(locale).people
  const { from, to } = office
  const start = from ? words.from(formatWhen(from, locale)) : words.startUnknown
  if (to) return [start, words.until(formatWhen(to, locale))]
  const seen = lastSeen(office, day)
  return seen ? [start, words.lastSeen(formatDay(seen, locale))] : [start]
}
