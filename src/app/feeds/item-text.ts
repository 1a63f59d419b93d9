import type { FeedItem } from '#features/timeline/feed-item.ts'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { escapeMarkup } from '#ui/markup-text.ts'

/** An item for whoever shows markup: what happened, what is known of it, and its documents as links. */
export function toHtml({ summary, lines, sources }: FeedItem, locale: Locale, origin: string) {
  const list = (items: readonly string[]) =>
    `<ul>${items.map((each) => `<li>${each}</li>`).join('')}</ul>`
  const links = sources.map(({ text, path }) => {
    return `<a href="${escapeMarkup(`${origin}${path}`)}">${escapeMarkup(text)}</a>`
  })
  const rest = links.length === 0 ? '' : `<p>${messages(locale).feeds.sources}</p>${list(links)}`
  return `<p>${escapeMarkup(summary)}</p>${list(lines.map(escapeMarkup))}${rest}`
}

/** The same without markup, for calendars. */
export function toPlain({ summary, lines, sources }: FeedItem, locale: Locale): string {
  const { feeds } = messages(locale)
  const named = sources.map(({ text }) => text)
  const rest = named.length === 0 ? [] : [[feeds.sources, ...named].join('\n')]
  return [summary, lines.join('\n'), ...rest].join('\n\n')
}
