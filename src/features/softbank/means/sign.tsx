import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { type Row, Table } from '#ui/table.tsx'
import { Cell } from '../cell.tsx'
import type { SignRow, SignView } from './sign-view.ts'

interface Props {
  readonly view: SignView
  readonly here: Here
}

/** From consolidated debt to net debt as the company’s page reckons, and where its signs changed. */
export function Sign({ view, here }: Props) {
  const words = messages(here.locale).softbankMeans.sign
  const { rows, said, caption } = view
  return (
    <Panel id="sign" title={words.title} lead={rows.length > 0 ? words.lead : null}>
      {rows.length === 0 && <Nothing>{words.none}</Nothing>}
      {said && <p className="sign-break">{said}</p>}
      {rows.length > 0 && (
        <Table
          caption={caption}
          columns={[
            { key: 'day', head: words.day },
            { key: 'consolidated', head: words.consolidated, numeric: true },
            { key: 'self', head: words.self, numeric: true },
            { key: 'other', head: words.other, numeric: true },
            { key: 'printed', head: words.printed, numeric: true },
            { key: 'told', head: words.told, numeric: true },
            { key: 'finding', head: words.finding },
          ]}
          rows={rows.map((row) => toTableRow(row, here))}
        />
      )}
    </Panel>
  )
}

function toTableRow(row: SignRow, here: Here): Row {
  return {
    key: row.key,
    order: row.key,
    head: row.day,
    cells: [
      <Cell key="consolidated" figure={row.consolidated} here={here} />,
      <Cell key="self" figure={row.self} here={here} />,
      <Cell key="other" figure={row.other} here={here} />,
      <span key="printed" className="amount">
        {row.printed}{' '}
        <data className="computed" value={row.value}>
          {row.result}
        </data>
      </span>,
      <Cell key="told" figure={row.told} here={here} />,
      <span key="finding" className="finding" data-agrees={row.agrees}>
        {row.finding}
      </span>,
    ],
  }
}
