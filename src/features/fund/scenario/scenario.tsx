import { messages } from '#i18n/messages.ts'
import { type Here, hrefTo } from '#ui/address.ts'
import { ChartFigure } from '#ui/chart/chart-figure.tsx'
import { ScenarioForm } from './form.tsx'
import { ScenarioResults } from './results.tsx'
import type { ScenarioView } from './view.ts'

interface Props {
  readonly view: ScenarioView
  readonly here: Here
}

/** What the fund would mean on a reader's assumptions. The page's script renews the answer in place. */
export function Scenario({ view, here }: Props) {
  const words = messages(here.locale).fundScenario
  return (
    <div className="scenario" data-address={hrefTo(here, view.path)}>
      <h1>{words.heading}</h1>
      <p className="lead">
        {words.lead} <a href={hrefTo(here, '/fund')}>{words.back}</a>
      </p>
      {view.notice && (
        <p className="notice" role="note" data-notice="">
          {view.notice} <a href={hrefTo(here, '/fund/scenario')}>{words.afresh}</a>
        </p>
      )}
      <div className="scenario-parts">
        <ScenarioForm view={view.form} here={here} path={view.path} />
        <div className="scenario-results" data-renewed="results">
          <ScenarioResults view={view.results} here={here} />
        </div>
      </div>
      <section className="strip" aria-label={words.drawn} data-renewed="drawings">
        {view.charts.map((chart) => (
          <ChartFigure key={chart.key} chart={{ view: chart, pictures: [] }} here={here} still />
        ))}
      </section>
    </div>
  )
}
