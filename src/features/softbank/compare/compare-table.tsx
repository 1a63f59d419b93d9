import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { ConvertedAmount, FigureText } from '#ui/figure.tsx'
import { Table } from '#ui/table.tsx'
import { Cell, RateCell } from '../cell.tsx'
import type { CompareCellView, CompareTableView } from './table-view.ts'
import type { ToldView } from './told-view.ts'

interface Props {
  readonly view: CompareTableView
  readonly here: Here
}

/** A row for each period, a column for each line, the change under each number. */
export function CompareTable({ view, here }: Props) {
  const { compare } = messages(here.locale)
  return (
    <>
      <Table
        narrow="scroll"
        caption={view.caption}
        columns={[
          { key: 'period', head: compare.table.period },
          ...view.columns.map(({ key, word }) => ({ key, head: word, numeric: true })),
          ...view.rateHeads.map((head) => ({ key: head, head, numeric: true })),
        ]}
        rows={view.rows.map(({ key, period, months, href, cells, rates }) => ({
          key,
          order: key,
          head: (
            <>
              {href ? <a href={href}>{period}</a> : period} <span className="months">{months}</span>
            </>
          ),
          cells: [
            ...cells.map((cell) => (
              <Compared key={cell.key} cell={cell} here={here} period={key} />
            )),
            ...rates.map((rate, index) => (
              <RateCell key={view.rateHeads[index]} rate={rate} here={here} />
            )),
          ],
        }))}
      />
      <p className="meta">{compare.table.inYen}</p>
    </>
  )
}

function Compared({
  cell: { key, told, change },
  here,
  period,
}: {
  readonly cell: CompareCellView
  readonly here: Here
  readonly period: string
}) {
  return (
    <span className="compared-cell">
      <ToldNumber told={told} here={here} />
      <span className="change">
        <data
          className="computed"
          value={change.value}
          data-change={`${period}.${key}`}
          data-change-kind={change.kind}
          data-base={change.basePeriod}
        >
          {change.text}
        </data>{' '}
        {change.kind !== 'missing' && <span className="against">{change.base}</span>}
      </span>
    </span>
  )
}

function ToldNumber({ told, here }: { readonly told: ToldView; readonly here: Here }) {
  if (told.kind === 'figure') return <Cell figure={told.figure} here={here} />
  if (told.kind === 'missing') {
    return told.figure ? (
      <FigureText view={told.figure} />
    ) : (
      <span className="absent">{told.text}</span>
    )
  }
  const words = messages(here.locale).compare
  const { converted, unit } = told
  return (
    <span
      className={converted ? 'cell has-converted' : 'cell'}
      data-native={converted ? unit : undefined}
    >
      <span className="figure-link">
        <data className="computed" value={told.value} data-unit={unit}>
          {told.text}
        </data>
      </span>
      <span className="badge">{words.computed}</span>
      <span className="receipt-line">{told.receipt}</span>
      {converted && <ConvertedAmount view={converted} href={told.parts[0]?.href ?? ''} />}
    </span>
  )
}
