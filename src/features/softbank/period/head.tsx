import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PeriodView } from './view.ts'

interface Props {
  readonly view: PeriodView
  readonly here: Here
}

/** Which months these are, how others call them, and when the results came out. */
export function Head({ view, here }: Props) {
  const words = messages(here.locale).softbankPeriod
  const { names, results, status } = view
  return (
    <header>
      <p className="meta">
        <a href={hrefTo(here, '/softbank')}>{words.crumb}</a>
      </p>
      <h1>{view.title.replace(/\b(Q\d) /, '$1\u00a0')}</h1>
      <dl className="term-sheet">
        <div>
          <dt>{words.days}</dt>
          <dd>{view.days}</dd>
        </div>
        <div>
          <dt>{words.names}</dt>
          <dd>
            <ul>
              {names.names.map(({ key, text, lang, how }) => (
                <li key={key}>
                  <span lang={lang}>{text}</span> <span className="meta">{how}</span>
                </li>
              ))}
            </ul>
            <a href={names.labels.href}>{names.labels.word}</a>
          </dd>
        </div>
        <div>
          <dt>{words.results}</dt>
          <dd>
            {results ? (
              <>
                {results.day} <SourceMark view={results.source} />
              </>
            ) : (
              <span className="absent">{status}</span>
            )}
          </dd>
        </div>
      </dl>
    </header>
  )
}
