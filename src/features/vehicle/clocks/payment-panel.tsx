import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { Table } from '#ui/table.tsx'
import { Computed } from './computed.tsx'
import { LeftOut } from './left-out.tsx'
import type { PaymentRowView, PaymentView } from './payment-view.ts'

interface Props {
  readonly view: PaymentView
  readonly locale: Locale
}

/** The day of payment: a row for each way to count, a column for each reading. */
export function PaymentPanel({ view, locale }: Props) {
  const words = messages(locale).vehicleClocks.payment
  const { heads } = words
  const readings = view.disputed ? (['limit', 'floor'] as const) : (['floor'] as const)
  return (
    <Panel id="payment" title={view.title}>
      {view.lead && (
        <p className="clocks-lead">
          <Sentence view={view.lead} />
        </p>
      )}
      {view.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <Table
        caption={view.caption}
        columns={[
          { key: 'count', head: heads.count },
          ...readings.map((reading) => ({ key: reading, head: heads[reading] })),
          { key: 'left', head: heads.left },
          { key: 'standing', head: view.standingHead },
        ]}
        rows={view.rows.map((row) => ({
          key: row.key,
          head: row.head,
          cells: [
            ...readings.map((reading) => (
              <Computed key={reading} view={row.day} {...{ reading }} />
            )),
            <Left key="left" row={row} />,
            <Computed key="standing" view={row.standing} />,
          ],
        }))}
      />
      {view.rules.length > 0 && (
        <details className="fold rules">
          <summary>{words.rules.title}</summary>
          <ul>
            {view.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}

function Left({ row }: { readonly row: PaymentRowView }) {
  return (
    <>
      <LeftOut view={row.left} />
      <span className="meta block formula">{row.receipt}</span>
      {row.banks && <span className="meta block">{row.banks}</span>}
    </>
  )
}
