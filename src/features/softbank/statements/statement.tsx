import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import { type Row, Table } from '#ui/table.tsx'
import { Cell, RateCell } from '../cell.tsx'
import type { StatementRow, StatementView } from './statement-view.ts'

interface Props {
  readonly view: StatementView
  readonly here: Here
}

/** One table of results with the rate of each row, and the key to its marks. */
export function Statement({ view, here }: Props) {
  const words = messages(here.locale).softbankStatements
  return (
    <div className="statement">
      <Table
        caption={view.caption}
        columns={[
          { key: 'period', head: view.periodHead },
          ...view.measures.map(({ key, word }) => ({ key, head: word, numeric: true })),
          ...(view.changeHead ? [{ key: 'change', head: view.changeHead, numeric: true }] : []),
          { key: 'rate', head: view.rateHead, numeric: true },
          { key: 'results', head: view.resultsHead },
        ]}
        rows={view.rows.map((row) => toTableRow(row, view.changeHead !== null, here))}
      />
      {view.presentations.length > 0 && (
        <p className="meta presentations">
          {words.presentations}{' '}
          {view.presentations.map(({ mark, word }) => (
            <span key={mark}>
              <sup>{mark}</sup> {word}{' '}
            </span>
          ))}
        </p>
      )}
    </div>
  )
}

function toTableRow(row: StatementRow, changes: boolean, here: Here): Row {
  const { key, period, href, across, cells, rate, change, results } = row
  const head = <a href={href}>{period}</a>
  if (across !== null) return { key, head, order: key, cells: [], across }
  return {
    key,
    head,
    order: key,
    cells: [
      ...cells.map((cell) => (
        <Cell key={cell.key} figure={cell.figure} here={here} mark={cell.mark} />
      )),
      ...(changes ? [change] : []),
      <RateCell key="rate" rate={rate} here={here} />,
      results ? (
        <span key="results" className="results">
          {results.day} <SourceMark view={results.source} />
        </span>
      ) : (
        messages(here.locale).softbank.tables.notInRecord
      ),
    ],
  }
}
