import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { Ladder, Numbers } from './numbers.tsx'
import { Quarter } from './quarter.tsx'
import type { OverviewView } from './view.ts'

interface Props {
  readonly view: OverviewView
  readonly here: Here
}

/** What a reader needs in one minute. */
export function Overview({ view, here }: Props) {
  const words = messages(here.locale).overview
  return (
    <>
      <h1>{words.status}</h1>
      <Status view={view} here={here} />
      <Numbers view={view} here={here} />
      <Ladder view={view} here={here} />
      <Panel id="softbank" title={words.softbank} lead={view.quarter?.lead ?? null}>
        {view.quarter ? (
          <Quarter view={view.quarter} here={here} />
        ) : (
          <Nothing>{words.noSoftbank}</Nothing>
        )}
        <p>
          <a href={hrefTo(here, '/softbank')}>{words.allSoftbank}</a>
        </p>
      </Panel>
      <MainEvents view={view} here={here} />
      <Involved view={view} here={here} />
      {view.lately && (
        <Panel id="lately" title={words.lately}>
          <p>{view.lately}</p>
        </Panel>
      )}
    </>
  )
}

function Status({ view, here }: Props) {
  if (view.statuses.length === 0) return <Nothing>{messages(here.locale).overview.none}</Nothing>
  return view.statuses.map((status) => (
    <p key={status.sentence} className="status">
      <b>{status.sentence}</b> {status.note} <SourceMark view={status.source} />
    </p>
  ))
}

function MainEvents({ view, here }: Props) {
  const words = messages(here.locale).overview
  return (
    <Panel id="events" title={words.events}>
      {view.events.length === 0 && <Nothing>{words.noEvents}</Nothing>}
      <div className="event-strip">
        {view.events.map((event) => (
          <article key={event.id} data-event={event.id} data-known-on={event.knownOn}>
            <p className="meta">
              {event.when} <StandingMark drawing={event.drawing} word={event.kind} />
            </p>
            <h3>
              <a href={event.href}>{event.title}</a>
            </h3>
          </article>
        ))}
      </div>
      <p>
        <a href={hrefTo(here, '/timeline')}>{words.allEvents}</a>
      </p>
    </Panel>
  )
}

function Involved({ view, here }: Props) {
  const words = messages(here.locale).overview
  return (
    <Panel id="people" title={words.people}>
      {view.involved.length === 0 && <Nothing>{words.noPeople}</Nothing>}
      <dl className="term-sheet">
        {view.involved.map(({ part, parties }) => (
          <div key={part}>
            <dt>{part}</dt>
            <dd>
              <ul className="names">
                {parties.map(({ id, href, name }) => (
                  <li key={id}>
                    <a href={href}>{name}</a>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={hrefTo(here, '/people')}>{words.allPeople}</a>
      </p>
    </Panel>
  )
}
