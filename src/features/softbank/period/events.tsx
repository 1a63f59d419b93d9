import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { EventLines } from '#ui/event-lines.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { PeriodEventsView } from './events-view.ts'

interface Props {
  readonly view: PeriodEventsView
  readonly part: 'quarter' | 'year'
  readonly here: Here
}

/** What happened in a period, and who took part. */
export function PeriodEvents({ view, part, here }: Props) {
  const { softbankPeriod, timeline } = messages(here.locale)
  const words = softbankPeriod.events
  return (
    <Panel id="events" title={words.title[part]} lead={words.lead}>
      {view.events.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <EventLines events={view.events} />
      )}
      {view.parties.length > 0 && (
        <ul className="names">
          <li className="meta">{timeline.involved}</li>
          {view.parties.map(({ id, href, name }) => (
            <li key={id}>
              <a href={href}>{name}</a>
            </li>
          ))}
        </ul>
      )}
      <p className="more">
        <a href={view.more.href}>{view.more.word}</a>
      </p>
    </Panel>
  )
}
