import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FigureText } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { type Column, type Row, Table } from '#ui/table.tsx'
import { Cell } from '../cell.tsx'
import type { LineRow, LinesView } from './lines-view.ts'

interface Props {
  readonly view: LinesView
  readonly here: Here
}

/** The lines of the accounts, each against the year before and the quarter before; then those without a number. */
export function Lines({ view, here }: Props) {
  const words = messages(here.locale).softbankPeriod.lines
  const nothing = view.rows.length === 0 && view.missing.length === 0
  return (
    <Panel id="lines" title={words.title} lead={words.lead}>
      {nothing && <Nothing>{words.none}</Nothing>}
      {view.rows.length > 0 && (
        <>
          <Table
            caption={view.caption}
            columns={columnsOf(view, here)}
            rows={view.rows.map((row) => toTableRow(row, view, here))}
          />
          <p className="meta rates">{view.rates}</p>
        </>
      )}
      {view.missing.length > 0 && (
        <>
          <h3>{words.missing}</h3>
          <ul className="names">
            {view.missing.map(({ line, figure }) => (
              <li key={figure.id}>
                {line} <FigureText view={figure} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}

function columnsOf({ now, before, quarterBefore }: LinesView, { locale }: Here): Column[] {
  const words = messages(locale).softbankPeriod.lines
  const numeric = true
  return [
    { key: 'line', head: words.line },
    { key: 'now', head: now, numeric },
    ...(before
      ? [
          { key: 'before', head: before, numeric },
          { key: 'change', head: words.change, numeric },
        ]
      : []),
    ...(quarterBefore
      ? [
          { key: 'quarter', head: quarterBefore, numeric },
          { key: 'quarter-change', head: words.quarterChange, numeric },
        ]
      : []),
    { key: 'sources', head: words.sources },
  ]
}

function toTableRow({ key, line, now, year, quarter }: LineRow, view: LinesView, here: Here): Row {
  return {
    key,
    head: line,
    cells: [
      <Cell key="now" figure={now} here={here} />,
      ...(view.before ? [<Cell key="before" figure={year.figure} here={here} />, year.change] : []),
      ...(view.quarterBefore
        ? [<Cell key="quarter" figure={quarter.figure} here={here} />, quarter.change]
        : []),
      <SourceMark key="sources" view={now.source} allAt={now.href} />,
    ],
  }
}
