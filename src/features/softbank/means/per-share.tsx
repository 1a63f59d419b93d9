import { messages } from '#i18n/messages.ts'
import type { Here } from '#ui/address.ts'
import { FigureText } from '#ui/figure.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { AdjustedView, PerShareView } from './per-share-view.ts'

interface Props {
  readonly view: PerShareView
  readonly here: Here
}

/** NAV per share as printed, and what it comes to on today's shares. */
export function PerShare({ view, here }: Props) {
  const { softbank, softbankMeans } = messages(here.locale)
  const words = softbankMeans.perShare
  const { rows, split, adjustedHead, noneAfter } = view
  return (
    <Panel id="per-share" title={words.title} lead={rows.length > 0 ? words.lead : null}>
      {rows.length === 0 && <Nothing>{words.none}</Nothing>}
      {split && rows.length > 0 && <p>{split}</p>}
      {rows.length > 0 && (
        <Table
          caption={words.caption}
          columns={[
            { key: 'day', head: words.day },
            { key: 'told', head: words.told, numeric: true },
            { key: 'shares', head: words.shares, numeric: true },
            ...(adjustedHead ? [{ key: 'adjusted', head: adjustedHead, numeric: true }] : []),
          ]}
          rows={rows.map(({ key, day, told, shares, side, adjusted }) => ({
            key,
            order: key,
            head: (
              <>
                {day} {side && <span className="meta block">{side}</span>}
              </>
            ),
            cells: [
              <FigureText key="told" view={told} />,
              shares ? <FigureText key="shares" view={shares} /> : softbank.tables.notInRecord,
              ...(adjustedHead ? [<Adjusted key="adjusted" view={adjusted} />] : []),
            ],
          }))}
        />
      )}
      {noneAfter && <p className="nothing">{words.noneAfter}</p>}
    </Panel>
  )
}

function Adjusted({ view }: { readonly view: AdjustedView | null }) {
  if (view === null) return '–'
  return (
    <span className="amount">
      <span className="meta">{view.formula}</span>{' '}
      <data className="computed" value={view.value}>
        {view.text}
      </data>
    </span>
  )
}
