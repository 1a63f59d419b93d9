import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { ClaimSourcesView, OriginView, PaperView } from './claim-sources-view.ts'
import { GradeMark } from './grade-mark.tsx'

interface Props {
  readonly view: ClaimSourcesView
  readonly locale: Locale
}

/** The origins of a statement, each with its relays in a fold behind it. */
export function ClaimSources({ view, locale }: Props) {
  if (view.clusters.length === 0) return null
  const words = messages(locale)
  return (
    <div className="claim-sources" data-origins={view.origins} data-relays={view.relays}>
      <p>
        <b>{view.count}</b>{' '}
        <span className="meta">
          {view.best} {words.fundClaims.grades}{' '}
          {view.grades.map(({ grade, word, count }) => (
            <span key={grade} className="grade-count">
              <GradeMark grade={grade} word={word} /> {count}
            </span>
          ))}
        </span>
      </p>
      <ul className="origin-list">
        {view.clusters.map((cluster) => (
          <Origin key={cluster.key} view={cluster} unknown={words.fundClaims.unknownOrigin} />
        ))}
      </ul>
    </div>
  )
}

function Origin({ view, unknown }: { readonly view: OriginView; readonly unknown: string }) {
  const { report, remark, relays, relayed } = view
  return (
    <li data-origin={view.key} className={relayed ? 'relayed' : undefined}>
      {report ? <Paper view={report} titled={relayed !== null} /> : unknown}
      {report && remark && <span className="meta"> ({remark})</span>}
      {relayed && (
        <details className="fold">
          <summary>{relayed}</summary>
          <ul className="origin-list">
            {relays.map((relay) => (
              <li key={relay.href}>
                <Paper view={relay} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** A document in a line; with its title where there is room for it. */
function Paper({ view, titled = false }: { readonly view: PaperView; readonly titled?: boolean }) {
  const { grade, title, day } = view
  return (
    <>
      {grade && <GradeMark grade={grade.letter} word={grade.word} />}{' '}
      <a className="cite" href={view.href} lang={view.publisherLang}>
        {view.publisher}
      </a>
      {day && <span className="meta"> {day}</span>}
      {titled && title && (
        <>
          {' '}
          <cite lang={view.lang}>{title}</cite>
        </>
      )}
    </>
  )
}
