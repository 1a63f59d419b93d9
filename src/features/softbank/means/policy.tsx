import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { PolicyView } from './policy-view.ts'
import { toldRow } from './told-row.tsx'

interface Props {
  readonly view: PolicyView
  readonly here: Here
}

/** The limits the company sets itself, and the cash it has told. */
export function Policy({ view, here }: Props) {
  const words = messages(here.locale).softbankMeans.policy
  const { lines, room } = view
  return (
    <Panel id="policy" title={words.title} lead={words.lead}>
      {lines.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Table
          caption={words.caption}
          columns={[
            { key: 'line', head: words.line },
            { key: 'value', head: words.value, numeric: true },
            { key: 'day', head: words.asOf },
            { key: 'source', head: words.source },
          ]}
          rows={lines.map(toldRow)}
        />
      )}
      {room && (
        <p>
          {room.text}{' '}
          <span className="amount">
            {room.formula}{' '}
            <data className="computed" value={room.value}>
              {room.result}
            </data>
          </span>
        </p>
      )}
    </Panel>
  )
}
