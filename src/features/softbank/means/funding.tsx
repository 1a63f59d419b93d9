import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { FundingView } from './funding-view.ts'
import { toldRow } from './told-row.tsx'

interface Props {
  readonly views: readonly FundingView[]
  readonly here: Here
}

/** Loans, bonds and sales of shares, one under the other and never added. */
export function Funding({ views, here }: Props) {
  const words = messages(here.locale).softbankMeans.funding
  return (
    <Panel id="funding" title={words.title} lead={views.length > 0 ? words.lead : null}>
      {views.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Table
          caption={words.caption}
          columns={[
            { key: 'what', head: words.what },
            { key: 'amount', head: words.amount, numeric: true },
            { key: 'day', head: words.day },
            { key: 'source', head: words.source },
          ]}
          rows={views.map(toldRow)}
        />
      )}
    </Panel>
  )
}
