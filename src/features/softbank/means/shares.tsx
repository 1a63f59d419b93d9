import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { SharesView } from './shares-view.ts'

interface Props {
  readonly view: SharesView
  readonly here: Here
}

/** Holding by date, each as a share of all holdings of that day. */
export function Shares({ view, here }: Props) {
  const words = messages(here.locale).softbankMeans.shares
  return (
    <Panel id="shares" title={words.title} lead={words.lead}>
      <Table
        caption={words.caption}
        columns={[
          { key: 'holding', head: words.holding },
          ...view.days.map(({ key, text }) => ({ key, head: text, numeric: true })),
        ]}
        rows={view.rows.map(({ key, name, shares }) => ({
          key,
          head: name,
          cells: shares.map((share, at) =>
            share ? (
              <data key={view.days[at]?.key} className="computed" value={share.value}>
                {share.text}
              </data>
            ) : (
              <span key={view.days[at]?.key} className="absent">
                {words.absent}
              </span>
            ),
          ),
        }))}
      />
    </Panel>
  )
}
