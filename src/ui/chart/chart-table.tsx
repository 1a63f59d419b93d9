import { asPair, ConvertedAmount, FigureText, InlineFigure } from '../figure.tsx'
import type { FigureView } from '../figure-view.ts'
import { Table } from '../table.tsx'
import type { ChartCell, ChartTable } from './chart-view.ts'

/** The numbers of a chart, each opening to its own page. */
export function ChartTableView({ table }: { readonly table: ChartTable }) {
  const rated = table.columns.some(({ key }) => key === 'rate')
  return (
    <Table
      caption={table.caption}
      columns={table.columns}
      rows={table.rows.map(({ key, head, cells }) => ({
        key,
        head: <Cell cell={head} />,
        cells: cells.map((cell, index) => (
          <Cell key={table.columns[index + 1]?.key ?? index} cell={cell} rated={rated} />
        )),
      }))}
    />
  )
}

interface CellProps {
  readonly cell: ChartCell
  /** Where a column of its own says the rate. */
  readonly rated?: boolean
}

function Cell({ cell, rated = false }: CellProps) {
  if (cell.kind === 'figure') {
    return rated ? <BesideRate view={cell.view} /> : <InlineFigure view={cell.view} />
  }
  if (cell.kind === 'computed') {
    return (
      <data className="computed" value={cell.value}>
        {cell.text}
      </data>
    )
  }
  return cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text
}

/** The number and its conversion; the rate stands in the same row. */
function BesideRate({ view }: { readonly view: FigureView }) {
  return (
    <span {...asPair(view, 'cell')}>
      <FigureText view={view} />
      {view.derived && <span className="badge">{view.derived}</span>}
      {view.converted && <ConvertedAmount view={view.converted} href={view.href} />}
    </span>
  )
}
