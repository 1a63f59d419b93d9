import { inOrder } from '#domain/chronicle.ts'
import type { TrackedEvent } from '#domain/event.ts'
import type { Party } from '#domain/party.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { type EventLineView, toEventLine } from '#ui/event-line-view.ts'
import { fillSentence, type SentenceView, slot } from '#ui/sentence-view.ts'

/** More than these stand in the timeline only. */
const MOST_EVENTS = 20

/** The last events a party took part in, how many there are, and where all of them stand. */
export interface EventsView {
  readonly shown: SentenceView
  /** Oldest first. */
  readonly lines: readonly EventLineView[]
  readonly href: string
}

export function toEvents({ id }: Party, events: readonly TrackedEvent[], here: Here): EventsView {
  const words = messages(here.locale).person
  const all = inOrder(events)
  const last = all.slice(-MOST_EVENTS)
  const computed = (count: number) =>
    ({ kind: 'computed', value: `${count}`, text: `${count}` }) as const
  const slots = new Map([
    ['shown', computed(last.length)],
    ['all', computed(all.length)],
  ])
  const sentence =
    last.length < all.length
      ? words.lastEvents(slot('shown'), slot('all'))
      : words.allEvents(all.length, slot('all'))
  return {
    shown: fillSentence(sentence, slots),
    lines: last.map((event) => toEventLine(event, here)),
    href: hrefTo(here, `/timeline?actor=${id}`),
  }
}
