import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { type Drawn, QuarterBarsPicture } from '#ui/chart/quarter-bars-picture.tsx'
import { Table } from '#ui/table.tsx'
import { Cell, RateCell } from './cell.tsx'
import { NET_INCOME_CHART, type NetIncomeView } from './net-income-view.ts'

interface Props {
  readonly view: NetIncomeView
  readonly here: Here
  /** The chart as it was drawn from these very data; without it the table stands open. */
  readonly pictures: readonly Drawn[]
}

/** Net income by quarter: the finding, the bars, and the same numbers as a table. */
export function NetIncome({ view, here, pictures }: Props) {
  const words = messages(here.locale).softbank
  const columns = [
    { key: 'quarter', head: words.tables.period.quarter },
    { key: 'amount', head: words.chart.amount, numeric: true },
    { key: 'rate', head: words.tables.meanRate, numeric: true },
  ]
  return (
    <section id="net-income" className="panel" aria-labelledby="net-income-title">
      <figure data-chart={NET_INCOME_CHART}>
        <figcaption>
          <h2 id="net-income-title">
            <a href="#net-income">{view.finding}</a>
          </h2>
          <p className="lead">{view.lead}</p>
        </figcaption>
        <QuarterBarsPicture view={view.drawing} pictures={pictures} />
        <details open={pictures.length === 0}>
          <summary>{words.chart.table}</summary>
          <Table
            caption={view.caption}
            columns={columns}
            rows={view.rows.map(({ key, quarter, figure, rate }) => ({
              key,
              head: quarter,
              cells: [
                <Cell key="amount" figure={figure} here={here} />,
                <RateCell key="rate" rate={rate} here={here} />,
              ],
            }))}
          />
        </details>
      </figure>
    </section>
  )
}
