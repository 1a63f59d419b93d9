import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FigureText } from '#ui/figure.tsx'
import { LinkedText } from '#ui/linked-text.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { ComputedView, SumRow, SumsView } from './sums-view.ts'

interface Props {
  readonly view: SumsView
  readonly here: Here
}

/** Whether the quarters add up to the year, line by line, or why not. */
export function Sums({ view, here }: Props) {
  const words = messages(here.locale).softbankStatements.sums
  return (
    <Panel id="sums" title={words.title} lead={words.lead}>
      {view.rows.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Table
          caption={view.caption}
          columns={[
            { key: 'measure', head: words.measure },
            { key: 'year', head: words.year, numeric: true },
            { key: 'sum', head: words.sum, numeric: true },
            { key: 'difference', head: words.difference, numeric: true },
            { key: 'tolerance', head: words.tolerance, numeric: true },
            { key: 'finding', head: words.finding },
          ]}
          rows={view.rows.map((row) => ({
            key: row.key,
            head: row.name,
            cells: cellsOf(row, words.notSummed),
          }))}
        />
      )}
    </Panel>
  )
}

function cellsOf({ year, sum, difference, tolerance, finding, agrees }: SumRow, none: string) {
  return [
    <FigureText key="year" view={year} />,
    <Computed key="sum" view={sum} none={none} />,
    <Computed key="difference" view={difference} none={none} />,
    <Computed key="tolerance" view={tolerance} none={none} />,
    <span key="finding" className="finding" data-agrees={agrees ?? undefined}>
      <LinkedText text={finding} />
    </span>,
  ]
}

function Computed({ view, none }: { readonly view: ComputedView | null; readonly none: string }) {
  if (view === null) return <span className="absent">{none}</span>
  return (
    <data className="computed" value={view.value}>
      {view.text}
    </data>
  )
}
