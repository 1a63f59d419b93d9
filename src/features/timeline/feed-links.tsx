import type { TimelineFilter } from '#domain/timeline-filter.ts'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FEED_KINDS, type FeedKind, hrefToFeed } from './feed-address.ts'

/** A selection of the timeline to subscribe to. */
export interface FeedLinksView {
  readonly links: readonly {
    readonly kind: FeedKind
    readonly href: string
    readonly type: string
    readonly word: string
  }[]
}

const TYPES: Readonly<Record<FeedKind, string>> = {
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  ics: 'text/calendar',
}

export function toFeedLinks(filter: TimelineFilter, here: Here): FeedLinksView {
  const { kinds } = messages(here.locale).feeds
  return {
    links: FEED_KINDS.map((kind) => {
      return { kind, href: hrefToFeed(kind, filter, here), type: TYPES[kind], word: kinds[kind] }
    }),
  }
}

interface Props {
  readonly view: FeedLinksView
  readonly here: Here
}

/** The same selection as feeds and as a calendar. */
export function FeedLinks({ view, here }: Props) {
  const words = messages(here.locale).feeds
  return (
    <p className="feed-links meta">
      {words.links}{' '}
      {view.links.map(({ kind, href, type, word }, at) => (
        <span key={kind}>
          {at > 0 && ' · '}
          <a href={href} type={type} data-feed={kind}>
            {word}
          </a>
        </span>
      ))}
    </p>
  )
}
