import { InlineFigure } from '../figure.tsx'
import { Table } from '../table.tsx'
import type { ChartCell, ChartTable } from './chart-view.ts'

/** The numbers of a chart, each opening to its own page. */
export function ChartTableView({ table }: { readonly table: ChartTable }) {
  return (
    <Table
      caption={table.caption}
      columns={table.columns}
      rows={table.rows.map(({ key, head, cells }) => ({
        key,
        head: <Cell cell={head} />,
        cells: cells.map((cell, index) => (
          <Cell key={table.columns[index + 1]?.key ?? index} cell={cell} />
        )),
      }))}
    />
  )
}

function Cell({ cell }: { readonly cell: ChartCell }) {
  if (cell.kind === 'figure') return <InlineFigure view={cell.view} />
  if (cell.kind === 'computed') {
    return (
      <data className="computed" value={cell.value}>
        {cell.text}
      </data>
    )
  }
  return cell.href ? <a href={cell.href}>{cell.text}</a> : cell.text
}
