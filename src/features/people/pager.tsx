import type { Messages } from '#i18n/messages/en.ts'
import { Sentence } from '#ui/sentence.tsx'
import { fillSentence, slot } from '#ui/sentence-view.ts'
import type { PagerView } from './pager-view.ts'

interface Props {
  readonly view: PagerView | null
  readonly label: string
  readonly words: Messages['peopleForm']['pager']
}

/** Where the reader is in a list of several pages, and the way to the next. */
export function Pager({ view, label, words }: Props) {
  if (!view) return null
  const { page, pages, previous, next } = view
  const at = fillSentence(
    words.at(slot('page'), slot('pages')),
    new Map([
      ['page', { kind: 'computed', value: `${page}`, text: `${page}` }],
      ['pages', { kind: 'computed', value: `${pages}`, text: `${pages}` }],
    ]),
  )
  return (
    <nav className="people-pager" aria-label={label}>
      {previous && (
        <a href={previous} rel="prev">
          {words.previous}
        </a>
      )}{' '}
      <span className="meta">
        <Sentence view={at} />
      </span>{' '}
      {next && (
        <a href={next} rel="next">
          {words.next}
        </a>
      )}
    </nav>
  )
}
