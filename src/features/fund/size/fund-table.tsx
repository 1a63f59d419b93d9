import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { StandingMark } from '#ui/standing-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { FundRowView, FundTableView } from './table-view.ts'

interface Props {
  readonly table: FundTableView
  readonly locale: Locale
}

/** Every fund of a group with its size, what that number is, and what it rests on. */
export function FundTable({ table, locale }: Props) {
  const { fundSize, facts } = messages(locale)
  const { heads, noStatus } = fundSize.table
  return (
    <Table
      caption={table.caption}
      columns={[
        { key: 'fund', head: heads.fund },
        { key: 'size', head: heads.size, numeric: true },
        { key: 'as-of', head: facts.heads.asOf },
        { key: 'basis', head: heads.basis },
        { key: 'class', head: heads.class },
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
          <Lines key="basis" lines={row.basis} />,
          <FundClass key="class" row={row} />,
          row.status ?? noStatus,
          <Others key="others" row={row} />,
          <Sources key="source" row={row} />,
        ],
      }))}
    />
  )
}

interface RowProps {
  readonly row: FundRowView
}

/** The size as stated, converted beneath; said in words where no rate reaches it. */
function Size({ row, locale }: RowProps & { readonly locale: Locale }) {
  const { fundSize, facts } = messages(locale)
  if (!row.size) return fundSize.table.noSize
  return (
    <>
      <InlineFigure view={row.size} />
      {!row.size.converted && <span className="rate"> {facts.noRate}</span>}
    </>
  )
}

function FundName({ row }: RowProps) {
  return (
    <>
      <span id={`fund-${row.id}`}>{row.name}</span>
      <Lines lines={row.details} />
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className="meta block">
      {line}
    </span>
  ))
}

function FundClass({ row }: RowProps) {
  return (
    <>
      {row.class} <StandingMark {...row.capitalised} />
    </>
  )
}

function Others({ row }: RowProps) {
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

function Sources({ row }: RowProps) {
  return (
    <>
      <SourceMark view={row.source} />
      {row.more && (
        <span className="meta block">
          <SourceMark view={row.more} />
        </span>
      )}
    </>
  )
}
