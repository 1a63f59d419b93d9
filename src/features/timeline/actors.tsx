import type { Messages } from '#i18n/messages/en.ts'
import { OfficeName } from '#ui/office.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { ActorView } from './event-actors-view.ts'
import type { EventPageView } from './event-view.ts'

interface Props {
  readonly view: EventPageView
  readonly words: Messages['event']
}

/** Who took part, persons with the offices they held that day. */
export function Actors({ view, words }: Props) {
  const persons = view.actors.some(({ person }) => person)
  return (
    <Panel id="actors" title={words.actors} lead={persons ? view.officesOn : null}>
      {view.actors.length === 0 && <Nothing>{words.noActors}</Nothing>}
      <ul className="fact-list took-part">
        {view.actors.map((actor) => (
          <li key={actor.id}>
            <a className="name" href={actor.href}>
              {actor.name}
            </a>
            {actor.person ? (
              <Offices actor={actor} words={words} />
            ) : (
              <span className="meta"> {actor.kind}</span>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Offices({
  actor,
  words,
}: {
  readonly actor: ActorView
  readonly words: Messages['event']
}) {
  if (actor.offices.length === 0) return <span className="meta"> {words.officeUnknown}</span>
  return (
    <ul className="offices">
      {actor.offices.map((office) => (
        <li key={office.key}>
          <OfficeName view={office} />
          {office.change && <span className="meta"> · {office.change}</span>}{' '}
          <SourceMark view={office.source} />
        </li>
      ))}
    </ul>
  )
}
