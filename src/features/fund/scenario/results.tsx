import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Panel } from '#ui/panel.tsx'
import { UnbrokenAmounts } from '#ui/unbroken-amounts.tsx'
import { Receipt, ResultValue } from '#ui/worked.tsx'
import { Holders } from './results-holders.tsx'
import type { ResultGroupView, ResultView, ScenarioResultsView } from './results-view.ts'

interface Props {
  readonly view: ScenarioResultsView
  readonly here: Here
}

/** What a scenario comes to, each number with its formula beside it. */
export function ScenarioResults({ view, here }: Props) {
  const words = messages(here.locale).scenarioResults
  return (
    <Panel id="results" title={words.title}>
      <p className="scenario-headline">
        <UnbrokenAmounts text={view.headline} />
      </p>
      <div className="panels of-2 key-results">
        {view.keys.map((result) => (
          <KeyResult key={result.value.line} result={result} />
        ))}
      </div>
      <p className="note">{words.notes.rounding}</p>
      <p className="note">{words.notes.dollars}</p>
      {view.groups.map((group) => (
        <Group key={group.key} group={group} />
      ))}
      <Holders view={view.holders} here={here} />
    </Panel>
  )
}

function KeyResult({ result }: { readonly result: ResultView }) {
  return (
    <div className="figure-panel">
      <h3>{result.name}</h3>
      <p className="key-result">
        <ResultValue view={result.value} large />
      </p>
      {result.note && <p className="shortfall">{result.note}</p>}
      <Receipt view={result.receipt} />
    </div>
  )
}

function Group({ group }: { readonly group: ResultGroupView }) {
  return (
    <section className="result-group" data-group={group.key}>
      <h3>{group.title}</h3>
      {group.lead && (
        <p className="lead">
          <UnbrokenAmounts text={group.lead} />
        </p>
      )}
      <dl className="result-lines">
        {group.results.map((result) => (
          <div key={result.value.line}>
            <dt>{result.name}</dt>
            <dd className="result">
              <ResultValue view={result.value} />
            </dd>
            {result.note && <dd className="shortfall">{result.note}</dd>}
            <dd className="worked">
              <Receipt view={result.receipt} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
