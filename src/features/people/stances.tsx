import type { Messages } from '#i18n/messages/en.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PersonView } from './person-view.ts'

interface Props {
  readonly view: PersonView
  readonly words: Messages['person']
}

/** What was said or reported on each day, oldest first. */
export function Stances({ view, words }: Props) {
  const none = view.stances.length === 0
  return (
    <Panel id="stances" title={words.stances} lead={none ? null : words.stancesLead}>
      {none && <Nothing>{words.noStances}</Nothing>}
      {view.stances.map((stance) => (
        <article key={stance.id} data-stance={stance.id} data-known-on={stance.knownOn}>
          <p className="meta">
            <time dateTime={stance.on}>{stance.date}</time> <b className="state">{stance.stance}</b>
          </p>
          <p>
            {stance.text} <SourceMark view={stance.source} />
          </p>
        </article>
      ))}
    </Panel>
  )
}
