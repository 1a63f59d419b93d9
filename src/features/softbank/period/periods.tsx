import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { type Row, Table } from '#ui/table.tsx'
import { Cell, RateCell } from '../cell.tsx'
import type { PeriodRow, PeriodsView } from './periods-view.ts'

interface Props {
  readonly view: PeriodsView
  readonly here: Here
}

/** Net income of each period in one line, with the way to the period's own page. */
export function Periods({ view, here }: Props) {
  const { softbank, softbankPeriod } = messages(here.locale)
  const words = softbankPeriod.index
  return (
    <div className="statement index">
      <Table
        narrow="scroll"
        caption={view.caption}
        columns={[
          { key: 'period', head: view.periodHead },
          { key: 'income', head: words.income, numeric: true },
          { key: 'change', head: words.change, numeric: true },
          { key: 'rate', head: softbank.tables.meanRate, numeric: true },
          { key: 'results', head: softbank.tables.resultsOn },
        ]}
        rows={view.rows.map((row) => toTableRow(row, here))}
      />
    </div>
  )
}

function toTableRow(row: PeriodRow, here: Here): Row {
  const { key, period, href, income, change, rate, results, across } = row
  const head = <a href={href}>{period}</a>
  if (across !== null) return { key, head, order: key, cells: [], across }
  return {
    key,
    head,
    order: key,
    cells: [
      <Cell key="income" figure={income} here={here} />,
      change,
      <RateCell key="rate" rate={rate} here={here} />,
      results ?? messages(here.locale).softbank.tables.notInRecord,
    ],
  }
}
