import type { Messages } from '#i18n/messages/en.ts'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import type { EventLineView } from '#ui/event-line-view.ts'
import { EventLine, EventLines } from '#ui/event-lines.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { BesideView, EventKinView } from './event-kin-view.ts'
import { TIMELINE_PATH } from './page-address.ts'

interface RelatedProps {
  readonly view: EventKinView
  readonly words: Messages['eventPage']
}

/** Events with the same actors, about the same vehicle, of the same week: the nearest of each, and how many there are. */
export function RelatedEvents({ view, words }: RelatedProps) {
  return (
    <Panel id="related" title={words.related} lead={view.rule}>
      {view.groups.map(({ key, title, count, events, all }) => (
        <section key={key} className="group" data-related={key} data-count={count}>
          <h3>{title}</h3>
          <EventLines events={events} />
          {all && (
            <p className="more">
              <a href={all}>{words.allOf}</a>
            </p>
          )}
          {key === 'actors' && <ActorLinks actors={view.actors} words={words} />}
        </section>
      ))}
      {view.noWeek && <Nothing>{view.noWeek}</Nothing>}
    </Panel>
  )
}

function ActorLinks({ actors, words }: Pick<EventKinView, 'actors'> & Pick<RelatedProps, 'words'>) {
  return (
    <p className="meta">
      {words.actorsLead}{' '}
      {actors.map(({ key, text, href }, at) => (
        <span key={key}>
          {at > 0 && ' · '}
          <a href={href}>{text}</a>
        </span>
      ))}
    </p>
  )
}

interface NeighboursProps {
  readonly view: EventKinView
  readonly here: Here
}

/** The events before and after, of any weight and of the greatest. */
export function EventNeighbours({ view, here }: NeighboursProps) {
  const { event: words, eventPage } = messages(here.locale)
  return (
    <Panel id="neighbours" title={words.neighbours}>
      <Beside
        view={view.near}
        words={words}
        none={{ previous: words.first, next: words.last }}
        name="near"
      />
      <h3>{eventPage.weighty}</h3>
      <Beside
        view={view.weighty}
        words={words}
        none={{ previous: eventPage.noWeightyBefore, next: eventPage.noWeightyAfter }}
        name="weighty"
      />
      <p className="more">
        <a href={hrefTo(here, TIMELINE_PATH)}>{words.whole}</a>
      </p>
    </Panel>
  )
}

interface BesideProps {
  readonly view: BesideView
  readonly words: Messages['event']
  readonly none: { readonly previous: string; readonly next: string }
  readonly name: string
}

function Beside({ view: { previous, next }, words, none, name }: BesideProps) {
  const way = (word: string, to: EventLineView | null, nothing: string, rel: string) => (
    <div data-way={rel}>
      <dt>{word}</dt>
      <dd>{to ? <EventLine view={to} /> : nothing}</dd>
    </div>
  )
  return (
    <dl className="neighbours" data-neighbours={name}>
      {way(words.previous, previous, none.previous, 'previous')}
      {way(words.next, next, none.next, 'next')}
    </dl>
  )
}
