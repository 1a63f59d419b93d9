import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { WhenText } from '#ui/when.tsx'
import type { EventEntryView } from './entry-view.ts'
import { anchorOf } from './page-address.ts'

interface Props {
  readonly view: EventEntryView
  readonly locale: Locale
}

/** One event of the list: its date beside it, then what happened, its numbers, who took part, and its sources. */
export function EventEntry({ view, locale }: Props) {
  return (
    <article
      id={anchorOf(view.id)}
      className={`event importance-${view.importance}`}
      data-event={view.id}
      data-known-on={view.knownOn}
      data-track={view.track.key}
      data-scheduled={view.scheduled || undefined}
    >
      <p className="event-date">
        <WhenText view={view.when} />
        {view.knownLater && <span className="later">{view.knownLater}</span>}
      </p>
      <div className="event-body">
        <h3>
          <a href={view.href}>{view.title}</a>
        </h3>
        <p className="meta">
          <StandingMark {...view.kind} /> <span className="track">{view.track.word}</span>
        </p>
        <p className="summary">{view.summary}</p>
        <Amounts view={view} locale={locale} />
        <Superseded view={view} locale={locale} />
        <Actors view={view} locale={locale} />
        <SourceMark view={view.source} />
        <Majors view={view} locale={locale} />
      </div>
    </article>
  )
}

/** Each number on its line, named before it. */
function Amounts({ view, locale }: Props) {
  if (view.figures.length === 0) return null
  const { labelled } = messages(locale).timeline
  return (
    <ul className="amounts">
      {view.figures.map((figure) => (
        <li key={figure.id}>
          <span className="label">{labelled(figure.label)}</span> <InlineFigure view={figure} />
        </li>
      ))}
    </ul>
  )
}

function Superseded({ view, locale }: Props) {
  if (!view.supersededBy) return null
  return (
    <p className="superseded">
      {messages(locale).timeline.supersededBy}{' '}
      <a href={view.supersededBy.href}>{view.supersededBy.title}</a>
    </p>
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

/** From one of the weightiest events to the next, on whichever page of the list it stands. */
function Majors({ view, locale }: Props) {
  if (view.majors.length === 0) return null
  const { earlierMajor, laterMajor } = messages(locale).timelineList
  return (
    <p className="majors">
      {view.majors.map(({ way, href, title }) => (
        <span key={way}>
          {way === 'earlier' ? earlierMajor : laterMajor} <a href={href}>{title}</a>
        </span>
      ))}
    </p>
  )
}
