import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Sentence } from '#ui/sentence.tsx'
import type { PagesView } from './page-view.ts'

interface Props {
  readonly view: PagesView | null
  readonly here: Here
  /** True for those after the list, which have a name of their own. */
  readonly below?: boolean
}

/** Where the reader is in the list, and the first, last and neighbouring pages. */
export function PageLinks({ view, here, below = false }: Props) {
  if (!view) return null
  const words = messages(here.locale).timelineList
  return (
    <nav className="list-pages" aria-label={below ? words.pagesBelow : words.pages}>
      <Way href={view.first} word={words.first} />
      <Way href={view.previous} word={words.previous} rel="prev" />
      <span className="at">
        <Sentence view={view.at} />
      </span>
      <Way href={view.next} word={words.next} rel="next" />
      <Way href={view.last} word={words.last} />
    </nav>
  )
}

interface WayProps {
  readonly href: string | null
  readonly word: string
  readonly rel?: 'prev' | 'next'
}

/** A way that leads nowhere keeps its place, so that the others stay under the finger. */
function Way({ href, word, rel }: WayProps) {
  return href === null ? (
    <span className="nowhere" aria-hidden="true">
      {word}
    </span>
  ) : (
    <a href={href} rel={rel}>
      {word}
    </a>
  )
}
