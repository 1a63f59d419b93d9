import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import type { InvolvedView } from './involved-view.ts'

interface Props {
  readonly view: readonly InvolvedView[]
  readonly here: Here
}

/** Who is involved, a column a side. */
export function Involved({ view, here }: Props) {
  const words = messages(here.locale).overview
  return (
    <Panel id="people" title={words.people}>
      {view.length === 0 && <Nothing>{words.noPeople}</Nothing>}
      <div className="columns">
        {view.map(({ side, title, parties }) => (
          <section key={side} className={`side ${side}`}>
            <h3>{title}</h3>
            <ul className="involved">
              {parties.map(({ id, href, name, office, parts }) => (
                <li key={id}>
                  <a href={href}>{name}</a>
                  {office && <span className="office">{office}</span>}
                  <span className="parts">{parts}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p className="more">
        <a href={hrefTo(here, '/people')}>{words.allPeople}</a>
      </p>
    </Panel>
  )
}
