import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { EventLines } from '#ui/event-lines.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { EventEntry } from './event-entry.tsx'
import type { TimelineView } from './view.ts'

interface Props {
  readonly view: TimelineView
  readonly here: Here
}

/** The story of an edition by month, what is scheduled, and an index by track. */
export function Timeline({ view, here }: Props) {
  const words = messages(here.locale).timeline
  return (
    <>
      <h1>{words.title}</h1>
      {view.lead ? <p className="lead">{view.lead}</p> : <Nothing>{words.none}</Nothing>}
      <Jump view={view} here={here} />
      {view.months.map(({ id, title, events }) => (
        <Panel key={id} id={id} title={title}>
          {events.map((event) => (
            <EventEntry key={event.id} view={event} locale={here.locale} />
          ))}
        </Panel>
      ))}
      <Scheduled view={view} here={here} />
      {view.tracks.length > 0 && (
        <Panel id="tracks" title={words.index} lead={words.indexLead}>
          {view.tracks.map((track) => (
            <section key={track.key} id={`track-${track.key}`} className="group">
              <h3>{track.word}</h3>
              <EventLines events={track.events} />
            </section>
          ))}
        </Panel>
      )}
    </>
  )
}

function Jump({ view, here }: Props) {
  const words = messages(here.locale).timeline
  return (
    <nav className="jump" aria-label={words.jump}>
      <ul>
        {view.jump.map(({ year, months }) => (
          <li key={year}>
            <b>{year}</b>{' '}
            {months.map((month) => (
              <span key={month.href}>
                <a href={month.href} aria-label={month.title}>
                  {month.word}
                </a>{' '}
              </span>
            ))}
          </li>
        ))}
        <li>
          <a href="#scheduled">{words.scheduled}</a>
        </li>
        {view.tracks.length > 0 && (
          <li>
            <a href="#tracks">{words.index}</a>
          </li>
        )}
      </ul>
    </nav>
  )
}

function Scheduled({ view, here }: Props) {
  const words = messages(here.locale).timeline
  const some = view.scheduled.length > 0
  return (
    <Panel id="scheduled" title={words.scheduled} lead={some ? words.scheduledLead : null}>
      {!some && <Nothing>{words.noScheduled}</Nothing>}
      {view.scheduled.map((event) => (
        <EventEntry key={event.id} view={event} locale={here.locale} />
      ))}
    </Panel>
  )
}
