import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { WhenText } from '#ui/when.tsx'
import type { EventEntryView } from './entry-view.ts'

interface Props {
  readonly view: EventEntryView
  readonly locale: Locale
}

/** One event of the list, with its numbers, who took part, and its sources. */
export function EventEntry({ view, locale }: Props) {
  const words = messages(locale).timeline
  return (
    <article
      className={`event importance-${view.importance}`}
      data-event={view.id}
      data-known-on={view.knownOn}
      data-track={view.track.key}
      data-scheduled={view.scheduled || undefined}
    >
      <p className="meta">
        <WhenText view={view.when} /> <StandingMark {...view.kind} />
        {' · '}
        <span className="track">{view.track.word}</span>
        {view.knownLater && <span className="later"> · {view.knownLater}</span>}
      </p>
      <h3>
        <a href={view.href}>{view.title}</a>
      </h3>
      <p>{view.summary}</p>
      {view.figures.length > 0 && (
        <ul className="amounts">
          {view.figures.map((figure) => (
            <li key={figure.id}>
              {words.labelled(figure.label)} <InlineFigure view={figure} />
            </li>
          ))}
        </ul>
      )}
      {view.supersededBy && (
        <p className="superseded">
          {words.supersededBy} <a href={view.supersededBy.href}>{view.supersededBy.title}</a>
        </p>
      )}
      <Actors view={view} locale={locale} />
      <SourceMark view={view.source} />
    </article>
  )
}

function Actors({ view, locale }: Props) {
  if (view.actors.length === 0) return null
  return (
    <p className="actors">
      {messages(locale).timeline.involved}{' '}
      {view.actors.map((actor, index) => (
        <span key={actor.id}>
          {index > 0 && ' · '}
          <a href={actor.href}>{actor.name}</a>
        </span>
      ))}
    </p>
  )
}
