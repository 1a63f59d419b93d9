import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { Panel } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { RankingLineView } from './ranking-view.ts'
import type { FundRowView, FundTableView } from './size-view.ts'

interface Props {
  readonly ranking: readonly RankingLineView[]
  readonly tables: readonly FundTableView[]
  readonly chart: ReactNode
  readonly locale: Locale
}

/** The fund against the others of the record: first what it comes to, then the tables. */
export function SizePanel({ ranking, tables, chart, locale }: Props) {
  return (
    <Panel id="size" title={messages(locale).fund.size}>
      {ranking.map(({ key, sentence }) => (
        <p key={key} className={key === 'place' ? 'lead' : undefined}>
          <Sentence view={sentence} />
        </p>
      ))}
      {chart}
      {tables.map((table) => (
        <section key={table.group} className="group">
          <h3>{table.title}</h3>
          <FundTable table={table} locale={locale} />
        </section>
      ))}
    </Panel>
  )
}

function FundTable({ table, locale }: { readonly table: FundTableView; readonly locale: Locale }) {
  const { fund, facts } = messages(locale)
  const { heads } = fund
  return (
    <Table
      caption={table.caption}
      columns={[
        { key: 'fund', head: heads.fund },
        { key: 'size', head: heads.size, numeric: true },
        { key: 'as-of', head: facts.heads.asOf },
        { key: 'class', head: heads.class },
        { key: 'capital', head: heads.capital },
        { key: 'status', head: heads.status },
        { key: 'others', head: heads.others },
        { key: 'source', head: facts.heads.source },
      ]}
      rows={table.rows.map((row) => ({
        key: row.id,
        head: <FundName row={row} />,
        cells: [
          <Size key="size" row={row} locale={locale} />,
          row.on,
          row.class,
          <StandingMark key="capital" {...row.capitalised} />,
          row.status ?? '–',
          <Others key="others" row={row} />,
          <SourceMark key="source" view={row.source} />,
        ],
      }))}
    />
  )
}

/** The size as stated, converted beneath; said in words where no rate reaches it. */
function Size({ row, locale }: { readonly row: FundRowView; readonly locale: Locale }) {
  const { fund, facts } = messages(locale)
  if (!row.size) return fund.noSize
  return (
    <>
      <InlineFigure view={row.size} />
      {!row.size.converted && <span className="rate"> {facts.noRate}</span>}
    </>
  )
}

function FundName({ row }: { readonly row: FundRowView }) {
  return (
    <>
      <span id={`fund-${row.id}`}>{row.name}</span>
      {row.details.map((line) => (
        <span key={line} className="meta block">
          {line}
        </span>
      ))}
    </>
  )
}

function Others({ row }: { readonly row: FundRowView }) {
  if (row.others.length === 0) return '–'
  return (
    <ul className="meta">
      {row.others.map((figure) => (
        <li key={figure.id}>
          <span className="label">{figure.label}</span> <InlineFigure view={figure} />
        </li>
      ))}
    </ul>
  )
}
