import type { EventLine } from '#domain/event.ts'
import { type Drawing, drawEvent } from '#domain/standing.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from './address.ts'
import { toWhenView, type WhenView } from './when-view.ts'

/** An event by its date, kind and title: enough to list it and link to it. */
export interface EventLineView {
  readonly id: string
  readonly href: string
  readonly knownOn: string
  readonly when: WhenView
  /** A scheduled event is called scheduled, whatever its kind: nothing of it reads as past. */
  readonly kind: { readonly word: string; readonly drawing: Drawing }
  readonly title: string
}

export function toEventLine(event: EventLine, here: Here): EventLineView {
  const { locale } = here
  const words = messages(locale)
  const when = toWhenView(event.on, locale)
  return {
    id: event.id,
    href: hrefTo(here, `/events/${event.id}`),
    knownOn: event.knownOn,
    when: event.scheduled ? { ...when, text: words.timeline.setFor(when.text) } : when,
    kind: {
      word: event.scheduled ? words.scheduled : words.eventKind[event.kind],
      drawing: drawEvent(event.kind, event.scheduled),
    },
    title: event.title[locale],
  }
}
