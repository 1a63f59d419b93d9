import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { LinkedText } from '#ui/linked-text.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import { Cell } from '../cell.tsx'
import type { HoldingsView, HoldingView } from './holdings-view.ts'
import { Reckoned } from './reckoned.tsx'

interface Props {
  readonly view: readonly HoldingsView[]
  readonly here: Here
}

/** What stood behind the net asset value on each day it was told. */
export function Holdings({ view, here }: Props) {
  const words = messages(here.locale).softbankMeans.holdings
  return (
    <Panel id="holdings" title={words.title} lead={words.lead}>
      {view.length === 0 && <Nothing>{words.none}</Nothing>}
      {view.map((table, at) => (
        <HoldingsOn key={table.key} table={table} here={here} open={at === 0} />
      ))}
    </Panel>
  )
}

interface HoldingsOnProps {
  readonly table: HoldingsView
  readonly here: Here
  readonly open: boolean
}

/** The latest day stands open, the earlier ones are folded. */
function HoldingsOn({ table, here, open }: HoldingsOnProps) {
  const words = messages(here.locale).softbankMeans.holdings
  return (
    <details className="earlier holdings" id={table.key} open={open}>
      <summary>
        <b>{table.title}</b>
      </summary>
      <div className="holdings-day">
        {table.items.length > 0 ? (
          <Items table={table} here={here} />
        ) : (
          <p className="nothing">{words.noTable}</p>
        )}
        <div>
          <Totals figures={table.totals} />
          <Reckoned views={table.reckoned} here={here} />
        </div>
      </div>
      <p className="meta">
        {table.rateLine} <SourceMark view={table.source} />
      </p>
    </details>
  )
}

function Totals({ figures }: { readonly figures: HoldingsView['totals'] }) {
  return (
    <dl className="term-sheet">
      {figures.map((figure) => (
        <div key={figure.id}>
          <dt>{figure.label}</dt>
          <dd>
            <InlineFigure view={figure} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Items({ table, here }: { readonly table: HoldingsView; readonly here: Here }) {
  const { softbank, softbankMeans } = messages(here.locale)
  const words = softbankMeans.holdings
  const printed = table.items.some(({ share }) => share !== null)
  return (
    <Table
      caption={table.caption}
      columns={[
        { key: 'name', head: words.name },
        { key: 'value', head: words.value, numeric: true },
        { key: 'computed', head: words.computed, numeric: true },
        ...(printed ? [{ key: 'share', head: words.printed, numeric: true }] : []),
      ]}
      rows={table.items.map((item) => ({
        key: item.key,
        head: <Name item={item} />,
        cells: [
          <Cell key="value" figure={item.figure} here={here} />,
          item.computed ? (
            <data key="computed" className="computed" value={item.computed.value}>
              {item.computed.text}
            </data>
          ) : (
            words.noShare
          ),
          ...(printed ? [item.share ?? softbank.tables.notInRecord] : []),
        ],
      }))}
    />
  )
}

/** A holding by name, with its note. */
function Name({ item }: { readonly item: HoldingView }) {
  return (
    <>
      <LinkedText text={item.name} />
      {item.note && (
        <span className="note block">
          <LinkedText text={item.note} />
        </span>
      )}
    </>
  )
}
