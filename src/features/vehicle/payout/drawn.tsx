import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ChartFigure } from '#ui/chart/chart-figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { UnbrokenAmounts } from '#ui/unbroken-amounts.tsx'
import { ResultValue } from '#ui/worked.tsx'
import type { DrawnView } from './drawn-view.ts'
import type { YearRowView } from './years-view.ts'

interface Props {
  readonly view: DrawnView
  readonly here: Here
}

/** The chosen rule drawn, and listed year by year. */
export function Drawn({ view, here }: Props) {
  const { table } = messages(here.locale).payoutYears
  const { years } = view
  return (
    <Panel id="years" title={view.title}>
      <p>
        <UnbrokenAmounts text={view.told} />
      </p>
      <div className="pair">
        {view.charts.map((chart) => (
          <ChartFigure
            key={chart.key}
            chart={{ view: chart, pictures: [] }}
            here={here}
            level={3}
            still
          />
        ))}
      </div>
      <div className="year-table" data-table="years">
        <Table
          caption={years.caption}
          narrow="scroll"
          columns={[
            { key: 'year', head: table.heads.year },
            ...years.heads.map(({ key, name }) => ({ key, head: name, numeric: true })),
          ]}
          rows={[...years.rows, years.sum].map(toRow)}
        />
      </div>
      <p className="note">{table.adds}</p>
      <p className="meta downloads">
        <a href={view.csv} download>
          {table.csv}
        </a>
      </p>
    </Panel>
  )
}

function toRow({ key, name, cells }: YearRowView) {
  return {
    key,
    order: key === 'sum' ? '999' : key.padStart(3, '0'),
    head: name,
    cells: cells.map((cell) => <ResultValue key={cell.line} view={cell} />),
  }
}
