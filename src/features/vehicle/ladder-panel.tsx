import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { LadderRowView, StatedView } from './ladder-view.ts'
import { StatedList } from './stated-list.tsx'

interface Props {
  readonly rows: readonly LadderRowView[]
  readonly others: readonly StatedView[]
  readonly chart: ReactNode
  readonly locale: Locale
}

/** Headline, named, selected, financed, paid, returned: each amount on its own line. */
export function LadderPanel({ rows, others, chart, locale }: Props) {
  const { vehicle, facts } = messages(locale)
  const { heads } = facts
  return (
    <Panel id="ladder" title={vehicle.ladder} lead={vehicle.ladderLead}>
      <div className="pair">
        {chart}
        {others.length > 0 && (
          <section className="group">
            <h3>{vehicle.otherFigures}</h3>
            <StatedList items={others} />
          </section>
        )}
      </div>
      <Table
        caption={vehicle.ladderCaption}
        columns={[
          { key: 'rung', head: vehicle.rungHead },
          { key: 'what', head: heads.what },
          { key: 'amount', head: heads.amount, numeric: true },
          { key: 'as-of', head: heads.asOf },
          { key: 'source', head: heads.source },
        ]}
        rows={rows.map((row) => ({
          key: row.key,
          head: <span data-rung={row.rung}>{row.word}</span>,
          cells: [
            <What key="what" row={row} />,
            row.figure ? <InlineFigure key="amount" view={row.figure} /> : vehicle.noneOnRung,
            row.on ?? '–',
            row.figure ? <SourceMark key="source" view={row.figure.source} /> : '–',
          ],
        }))}
      />
    </Panel>
  )
}

function What({ row }: { readonly row: LadderRowView }) {
  if (!row.figure) return '–'
  return (
    <>
      {row.figure.label}
      {row.note && <span className="meta block">{row.note}</span>}
    </>
  )
}
