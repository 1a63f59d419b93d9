import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { EventLines } from '#ui/event-lines.tsx'
import { FullFigure } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import type { OctoberView } from './october-view.ts'

interface Props {
  readonly view: OctoberView
  readonly chart: ReactNode
  readonly here: Here
}

/** The list of candidates under its own published totals, apart from what is selected. */
export function October({ view, chart, here }: Props) {
  const words = messages(here.locale).vehicleProjects.october
  return (
    <Panel id="october" title={words.title} lead={view.totals.length > 0 ? words.lead : null}>
      {view.totals.length > 0 && (
        <div className={`panels of-${view.totals.length} october-totals`}>
          {view.totals.map((figure) => (
            <section key={figure.id} className="figure-panel">
              <h3>{figure.label}</h3>
              <FullFigure view={figure} />
            </section>
          ))}
        </div>
      )}
      {view.count && (
        <p>
          <Sentence view={view.count} /> {view.differ && <a href={view.differ}>{words.differ}</a>}
        </p>
      )}
      {chart}
      {view.events.length > 0 && (
        <section className="group">
          <h3>{words.events}</h3>
          <EventLines events={view.events} />
        </section>
      )}
    </Panel>
  )
}
