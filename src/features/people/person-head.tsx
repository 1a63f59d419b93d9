import type { Messages } from '#i18n/messages/en.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PersonFact } from './person-facts-view.ts'
import type { PersonView } from './person-view.ts'

interface Props {
  readonly view: PersonView
  readonly words: Messages['person']
}

/** Names in both scripts, what is known in a sentence, and the plain facts. */
export function PersonHead({ view, words }: Props) {
  const { other, reading, description } = view
  return (
    <>
      <h1>{view.name}</h1>
      {(other || reading) && (
        <p className="names">
          {other && <span lang={other.lang}>{other.text}</span>}{' '}
          {reading && (
            <span className="reading">
              {words.reading} <span lang="ja">{reading}</span>
            </span>
          )}
        </p>
      )}
      {description && (
        <p className="lead">
          <span className="meta">{words.describedOn(description.date)}</span> {description.text}{' '}
          <SourceMark view={description.source} />
        </p>
      )}
      {view.short && <p className="note">{words.short}</p>}
      <dl className="term-sheet party-facts">
        {view.facts.map((fact) => (
          <div key={fact.key}>
            <dt>{fact.term}</dt>
            <dd>
              <FactText fact={fact} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function FactText({ fact }: { readonly fact: PersonFact }) {
  if (fact.href === null) {
    return (
      <>
        {fact.text} {fact.source && <SourceMark view={fact.source} />}
      </>
    )
  }
  return (
    <a
      className={fact.external ? 'address' : undefined}
      href={fact.href}
      rel={fact.external ? 'external' : undefined}
    >
      {fact.text}
    </a>
  )
}
