import { Fragment } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { ContradictionView, OpenView, SearchView } from './finding-view.ts'
import type { PartyLink } from './party-link.ts'
import { SourceMark } from './source-mark.tsx'

/** Where sources differ: every account beside the others, with its own sources under it. */
export function ContradictionList({ items }: { readonly items: readonly ContradictionView[] }) {
  return (
    <ul className="contradictions">
      {items.map((item) => (
        <li key={item.id}>
          <article
            id={`contradiction-${item.id}`}
            data-contradiction={item.id}
            data-known-on={item.knownOn}
          >
            <h3>{item.topic}</h3>
            <Sides item={item} />
            {item.note && <p className="note">{item.note}</p>}
          </article>
        </li>
      ))}
    </ul>
  )
}

function Sides({ item }: { readonly item: ContradictionView }) {
  return (
    <dl className={`sides of-${item.sides.length}`}>
      {item.sides.map((side) => (
        <div key={side.key} className="side">
          <dt>{side.who}</dt>
          <dd>
            <p>{side.says}</p>
            <SourceMark view={side.source} />
          </dd>
        </div>
      ))}
    </dl>
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
              <Answerers parties={item.couldAnswer} word={words.couldAnswer} />
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
                <dd>
                  <OpenDays view={item.open} />
                </dd>
              </div>
            </dl>
          </article>
        </li>
      ))}
    </ul>
  )
}

function Answerers({
  parties,
  word,
}: {
  readonly parties: readonly PartyLink[]
  readonly word: string
}) {
  if (parties.length === 0) return null
  return (
    <div>
      <dt>{word}</dt>
      <dd>
        <PartyLinks parties={parties} />
      </dd>
    </div>
  )
}

/** Parties by name, one after another, each linked to its page. */
export function PartyLinks({ parties }: { readonly parties: readonly PartyLink[] }) {
  return parties.map(({ id, href, name }, at) => (
    <Fragment key={id}>
      {at > 0 && <span className="between"> · </span>}
      <a href={href}>{name}</a>
    </Fragment>
  ))
}

/** The days a question has been open, and the two days between which they were counted. */
function OpenDays({ view }: { readonly view: OpenView }) {
  return (
    <>
      <data className="computed" value={view.days}>
        {view.text}
      </data>{' '}
      <span className="meta">{view.between}</span>
    </>
  )
}
