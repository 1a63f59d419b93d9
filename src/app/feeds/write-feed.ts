import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import type { FeedItem } from '#features/timeline/feed-item.ts'
import type { FeedView } from '#features/timeline/feed-view.ts'
import { toHtml } from './item-text.ts'
import { urnOfEvent, urnOfFeed } from './urn.ts'

/** Days have no clock: they begin in Greenwich. */
const momentOf = (day: string) => `${day}T00:00:00Z`

/** Atom 1.0 with the pages of RFC 5005; every link absolute from `origin`. */
export function writeAtom(view: FeedView, origin: string): string {
  const { locale, title, subtitle, author, total, from, items } = view
  const link = (rel: string, path: string | null, type = 'application/atom+xml') =>
    path === null ? [] : [{ href: `${origin}${path}`, rel, type }]
  return generateAtomFeed({
    xml: { lang: locale },
    id: urnOfFeed(view.key),
    title: { value: title },
    subtitle: { value: subtitle },
    updated: momentOf(view.updated),
    authors: [{ name: author, uri: `${origin}/${locale}` }],
    links: [
      ...link('self', view.self),
      ...link('alternate', view.home, 'text/html'),
      ...link('first', view.first),
      ...link('previous', view.previous),
      ...link('next', view.next),
      ...link('last', view.last),
    ],
    opensearch: { totalResults: total, startIndex: from, itemsPerPage: items.length },
    entries: items.map((item) => toEntry(item, view, origin)),
  })
}

function toEntry(item: FeedItem, { locale }: FeedView, origin: string) {
  return {
    id: urnOfEvent(item.id),
    title: { value: item.title },
    links: [{ href: `${origin}${item.path}`, rel: 'alternate', type: 'text/html' }],
    published: momentOf(item.updated),
    updated: momentOf(item.updated),
    categories: item.tags.map((term) => ({ term })),
    summary: { value: item.summary },
    content: { type: 'html', value: toHtml(item, locale, origin) },
  }
}

/** JSON Feed 1.1; its next page is `next_url`. */
export function writeJson(view: FeedView, origin: string): string {
  const { locale, title, subtitle, author, items } = view
  const feed = generateJsonFeed({
    ...{ title, description: subtitle, language: locale },
    home_page_url: `${origin}${view.home}`,
    feed_url: `${origin}${view.self}`,
    ...(view.next === null ? {} : { next_url: `${origin}${view.next}` }),
    authors: [{ name: author, url: `${origin}/${locale}` }],
    items: items.map((item) => ({
      id: urnOfEvent(item.id),
      url: `${origin}${item.path}`,
      title: item.title,
      summary: item.summary,
      content_html: toHtml(item, locale, origin),
      date_published: momentOf(item.updated),
      date_modified: momentOf(item.updated),
      tags: [...item.tags],
      language: locale,
    })),
  })
  return `${JSON.stringify(feed, null, 2)}\n`
}
