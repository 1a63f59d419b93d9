import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import { Cell } from './cell.tsx'
import type { HoldingsView, HoldingView } from './holdings-view.ts'

interface Props {
  readonly view: readonly HoldingsView[]
  readonly here: Here
}

/** What stood behind the net asset value on each day it was told. */
export function Holdings({ view, here }: Props) {
  const words = messages(here.locale).softbank.holdings
  return (
    <Panel id="holdings" title={words.title} lead={words.lead}>
      {view.length === 0 && <Nothing>{words.none}</Nothing>}
      {view.map((table) => (
        <HoldingsOn key={table.key} table={table} here={here} />
      ))}
    </Panel>
  )
}

function HoldingsOn({ table, here }: { readonly table: HoldingsView; readonly here: Here }) {
  return (
    <section className="holdings" aria-label={table.title}>
      <h3>{table.title}</h3>
      <dl className="term-sheet">
        {table.totals.map((figure) => (
          <div key={figure.id}>
            <dt>{figure.label}</dt>
            <dd>
              <InlineFigure view={figure} />
            </dd>
          </div>
        ))}
      </dl>
      {table.ltv && <p className="meta">{table.ltv}</p>}
      {table.items.length > 0 && <Items table={table} here={here} />}
      <p className="meta">
        {table.rateLine} <SourceMark view={table.source} />
      </p>
    </section>
  )
}

function Items({ table, here }: { readonly table: HoldingsView; readonly here: Here }) {
  const { softbank } = messages(here.locale)
  const words = softbank.holdings
  const shares = table.items.some(({ share }) => share !== null)
  return (
    <Table
      caption={table.caption}
      columns={[
        { key: 'name', head: words.name },
        { key: 'value', head: words.value, numeric: true },
        ...(shares ? [{ key: 'share', head: words.share, numeric: true }] : []),
      ]}
      rows={table.items.map((item) => ({
        key: item.key,
        head: <Name item={item} />,
        cells: [
          <Cell key="value" figure={item.figure} here={here} />,
          ...(shares ? [item.share ?? softbank.tables.notInRecord] : []),
        ],
      }))}
    />
  )
}

function Name({ item }: { readonly item: HoldingView }) {
  return (
    <>
      {item.name}
      {item.note && <span className="note">{item.note}</span>}
    </>
  )
}
