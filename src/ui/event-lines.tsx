import type { EventLineView } from './event-line-view.ts'
import { StandingMark } from './standing-mark.tsx'
import { WhenText } from './when.tsx'

/** One event in a line: date, title, kind. */
export function EventLine({ view }: { readonly view: EventLineView }) {
  return (
    <>
      <span className="meta">
        <WhenText view={view.when} />
      </span>{' '}
      <a href={view.href}>{view.title}</a> <StandingMark {...view.kind} />
    </>
  )
}

/** Events in lines, in the order given. */
export function EventLines({ events }: { readonly events: readonly EventLineView[] }) {
  return (
    <ol className="event-lines">
      {events.map((event) => (
        <li key={event.id}>
          <EventLine view={event} />
        </li>
      ))}
    </ol>
  )
}
