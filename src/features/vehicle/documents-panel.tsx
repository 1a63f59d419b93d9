import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { History } from '#ui/history.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { ComparisonView, InstrumentView } from './documents-view.ts'

interface InstrumentsProps {
  readonly instruments: readonly InstrumentView[]
  readonly locale: Locale
}

/** The documents, each with the legal force it has and had. */
export function InstrumentsPanel({ instruments, locale }: InstrumentsProps) {
  const words = messages(locale).vehicle
  return (
    <Panel id="instruments" title={words.instruments}>
      {instruments.length === 0 && <Nothing>{words.noInstruments}</Nothing>}
      <ul className="fact-list two">
        {instruments.map((each) => (
          <li key={each.id}>
            <article id={`instrument-${each.id}`} data-known-on={each.knownOn}>
              <h3>{each.title}</h3>
              <dl className="term-sheet">
                <Line term={words.force} text={each.force} />
                <Line term={words.dated} text={each.on} />
                <Line term={words.signedBy} text={each.parties} />
                <Line term={words.content} text={each.content} />
              </dl>
              <History entries={each.history} locale={locale} />
              <SourceMark view={each.source} />
            </article>
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Line({ term, text }: { readonly term: string; readonly text: string | null }) {
  if (!text) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </div>
  )
}

interface ComparisonProps {
  readonly rows: readonly ComparisonView[]
  readonly locale: Locale
}

/** The vehicle beside Korea’s and beside the fund that was reported. */
export function ComparisonPanel({ rows, locale }: ComparisonProps) {
  const { vehicle, facts } = messages(locale)
  const heads = vehicle.compared
  if (rows.length === 0) {
    return (
      <Panel id="comparison" title={vehicle.comparison}>
        <Nothing>{vehicle.noComparison}</Nothing>
      </Panel>
    )
  }
  return (
    <Panel id="comparison" title={vehicle.comparison}>
      <Table
        caption={vehicle.comparisonCaption}
        columns={[
          { key: 'feature', head: heads.feature },
          { key: 'japan', head: heads.japan },
          { key: 'korea', head: heads.korea },
          { key: 'joint-fund', head: heads.jointFund },
          { key: 'source', head: facts.heads.source },
        ]}
        rows={rows.map((row) => ({
          key: row.id,
          head: row.feature,
          cells: [
            row.japan,
            row.korea,
            row.jointFund,
            <SourceMark key="source" view={row.source} />,
          ],
        }))}
      />
    </Panel>
  )
}
