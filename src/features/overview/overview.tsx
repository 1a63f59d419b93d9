import type { ReactNode } from 'react'
import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { EventLines } from '#ui/event-lines.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Status } from '#ui/status.tsx'
import { Involved } from './involved.tsx'
import { Numbers } from './numbers.tsx'
import type { OverviewView } from './view.ts'

/** The charts of the overview; null where the edition has nothing to draw. */
export interface OverviewCharts {
  readonly ladder: ReactNode
  readonly capital: ReactNode
  readonly lanes: ReactNode
  readonly netIncome: ReactNode
}

interface Props {
  readonly view: OverviewView
  readonly here: Here
  readonly charts: OverviewCharts
  /** The vehicle in brief, and how little is known of the fund; null where the edition knows of none. */
  readonly vehicle: ReactNode
  readonly fund: ReactNode
}

/** What a reader needs in one minute. */
export function Overview({ view, here, charts, vehicle, fund }: Props) {
  const words = messages(here.locale).overview
  return (
    <>
      <h1>{view.headline}</h1>
      {view.statuses.length === 0 && <Nothing>{words.none}</Nothing>}
      <div className="statuses">
        {view.statuses.map((status) => (
          <Status key={status.sentence} view={status} />
        ))}
      </div>
      <Numbers view={view} here={here} />
      {(charts.ladder || charts.capital) && (
        <div className="pair strip">
          {charts.ladder}
          {charts.capital}
        </div>
      )}
      {vehicle}
      {fund}
      {charts.lanes && <div className="strip">{charts.lanes}</div>}
      <div className="strip" id="softbank">
        {charts.netIncome || <Nothing>{words.noSoftbank}</Nothing>}
        <p className="more">
          <a href={hrefTo(here, '/softbank')}>{words.allSoftbank}</a>
        </p>
      </div>
      <Involved view={view.involved} here={here} />
      <Lately view={view} here={here} />
    </>
  )
}

function Lately({ view, here }: Pick<Props, 'view' | 'here'>) {
  const words = messages(here.locale).overview
  return (
    <Panel id="lately" title={words.lately} lead={view.changed}>
      {view.events.length === 0 && <Nothing>{words.noEvents}</Nothing>}
      <EventLines events={view.events} />
      <p className="more">
        <a href={hrefTo(here, '/timeline')}>{words.allEvents}</a>
      </p>
    </Panel>
  )
}
