import { inOrder } from '#domain/chronicle.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Party } from '#domain/party.ts'
import type { FiscalPeriod } from '#domain/period.ts'
import { lastDay } from '#domain/when.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import { type PartyLink, toPartyBook, toPartyLink } from '#ui/party-link.ts'

/** What happened in a period, oldest first, and who took part in it. */
export interface PeriodEventsView {
  readonly events: readonly EventLineView[]
  readonly parties: readonly PartyLink[]
  /** What the timeline has beside these, and where. */
  readonly more: { readonly word: string; readonly href: string }
}

/** SoftBank Group, its companies and its founder, by their ids in the record. */
const SOFTBANK: readonly string[] = [
  'softbank-group',
  'softbank-vision-fund-1',
  'softbank-vision-fund-2',
  'sb-energy',
  'masayoshi-son',
]
/** A longer list keeps only what weighs most. */
const MANY = 12

/** `more` counts every other event of the period the edition knows; what is scheduled has not happened. */
export function toPeriodEvents(
  { start, end }: FiscalPeriod,
  events: readonly TrackedEvent[],
  parties: readonly Party[],
  here: Here,
): PeriodEventsView {
  const words = messages(here.locale).softbankPeriod.events
  const within = inOrder(events).filter(({ on, scheduled }) => {
    const day = lastDay(on)
    return !scheduled && start <= day && day <= end
  })
  const weighing = (least: number) =>
    within.filter((event) => event.importance >= least || isOfSoftbank(event))
  const notable = weighing(2)
  const shown = notable.length > MANY ? weighing(3) : notable
  const more = within.length - shown.length
  const book = toPartyBook(parties)
  const actors = new Set(shown.flatMap((event) => event.actors))
  const [first] = within
  const month = first ? `#m-${lastDay(first.on).slice(0, 7)}` : ''
  return {
    events: shown.map((event) => toEventLine(event, here)),
    parties: [...actors].flatMap((id) => {
      const party = book.get(id)
      return party ? [toPartyLink(party, here)] : []
    }),
    more: {
      word: more > 0 ? words.more(more) : words.all,
      href: hrefTo(here, `/timeline${month}`),
    },
  }
}

function isOfSoftbank({ actors }: TrackedEvent): boolean {
  return actors.some((id) => SOFTBANK.includes(id))
}
