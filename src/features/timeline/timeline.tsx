import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { EventLines } from '#ui/event-lines.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { EventEntry } from './event-entry.tsx'
import { Jump } from './jump.tsx'
import type { TimelineView } from './view.ts'

interface Props {
  readonly view: TimelineView
  readonly here: Here
  /** All events at a glance: the map of the list below; null where there is nothing to draw. */
  readonly chart: ReactNode
}

/** The story of an edition by month, what is scheduled, and an index by track. */
export function Timeline({ view, here, chart }: Props) {
  const words = messages(here.locale).timeline
  return (
    <>
      <h1>{words.title}</h1>
      {view.lead ? <p className="lead">{view.lead}</p> : <Nothing>{words.none}</Nothing>}
      {chart && <div className="event-map">{chart}</div>}
      <Jump view={view} locale={here.locale} />
      {view.months.map(({ id, title, events }) => (
        <Panel key={id} id={id} title={title}>
          {events.map((event) => (
            <EventEntry key={event.id} view={event} locale={here.locale} />
          ))}
        </Panel>
      ))}
      <Scheduled view={view} here={here} />
      {view.tracks.length > 0 && <Tracks view={view} here={here} />}
    </>
  )
}

type PartProps = Omit<Props, 'chart'>

function Scheduled({ view, here }: PartProps) {
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

function Tracks({ view, here }: PartProps) {
  const words = messages(here.locale).timeline
  return (
    <Panel id="tracks" title={words.index} lead={words.indexLead}>
      <div className="track-index">
        {view.tracks.map((track) => (
          <section key={track.key} id={`track-${track.key}`} data-track={track.key}>
            <h3>{track.word}</h3>
            <EventLines events={track.events} />
          </section>
        ))}
      </div>
    </Panel>
  )
}
