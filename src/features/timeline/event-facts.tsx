import type { Messages } from '#i18n/messages/en.ts'
import { EventLine } from '#ui/event-lines.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { WhenText } from '#ui/when.tsx'
import type { EventPageView } from './event-view.ts'

interface Props {
  readonly view: EventPageView
  readonly words: Messages['event']
  readonly more: Messages['eventPage']
}

/** Both clocks, kind, track and weight; what it supersedes or what superseded it. */
export function EventFacts({ view, words, more }: Props) {
  return (
    <dl className="term-sheet event-facts">
      <div>
        <dt>{view.scheduled ? words.setFor : words.when}</dt>
        <dd>
          <WhenText view={view.when} />
        </dd>
      </div>
      {view.clock && (
        <div>
          <dt>{more.clock}</dt>
          <dd>{view.clock}</dd>
        </div>
      )}
      <div>
        <dt>{words.knownOn}</dt>
        <dd>
          <WhenText view={view.knownOn} />
        </dd>
      </div>
      <div>
        <dt>{words.kind}</dt>
        <dd>
          <StandingMark {...view.line.kind} />
        </dd>
      </div>
      <div>
        <dt>{words.track}</dt>
        <dd>
          <a href={view.track.href}>{view.track.word}</a>
        </dd>
      </div>
      <div>
        <dt>{words.importance}</dt>
        <dd>{view.importance}</dd>
      </div>
      {view.supersededBy && (
        <div>
          <dt>{words.supersededBy}</dt>
          <dd>
            <EventLine view={view.supersededBy} />
          </dd>
        </div>
      )}
      {view.kin.supersedes.map((event) => (
        <div key={event.id}>
          <dt>{words.supersedes}</dt>
          <dd>
            <EventLine view={event} />
          </dd>
        </div>
      ))}
      <div>
        <dt>{more.calendarTerm}</dt>
        <dd>
          <a href={view.calendar} download>
            {more.calendar}
          </a>
        </dd>
      </div>
    </dl>
  )
}
