import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { ContradictionView, SearchView } from './finding-view.ts'
import { SourceMark } from './source-mark.tsx'

/** Where sources differ; both accounts stay. */
export function ContradictionList({ items }: { readonly items: readonly ContradictionView[] }) {
  return (
    <ul className="fact-list two">
      {items.map((item) => (
        <li key={item.id}>
          <article id={`contradiction-${item.id}`} data-known-on={item.knownOn}>
            <h3>{item.topic}</h3>
            <p>
              {item.detail} <SourceMark view={item.source} />
            </p>
          </article>
        </li>
      ))}
    </ul>
  )
}

interface SearchListProps {
  readonly items: readonly SearchView[]
  readonly locale: Locale
}

/** What was looked for and not found. */
export function SearchList({ items, locale }: SearchListProps) {
  const words = messages(locale).facts
  return (
    <ul className="fact-list two">
      {items.map((item) => (
        <li key={item.id}>
          <article id={`search-${item.id}`} data-search={item.id} data-known-on={item.knownOn}>
            <h3>{item.lookedFor}</h3>
            <dl className="term-sheet">
              <div>
                <dt>{words.finding}</dt>
                <dd>{item.finding}</dd>
              </div>
              <div>
                <dt>{words.where}</dt>
                <dd>{item.where}</dd>
              </div>
              <div>
                <dt>{words.searched}</dt>
                <dd>{item.span}</dd>
              </div>
              <div>
                <dt>{words.open}</dt>
                <dd>{item.open}</dd>
              </div>
            </dl>
          </article>
        </li>
      ))}
    </ul>
  )
}
