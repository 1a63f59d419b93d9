import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import { ResultValue } from '#ui/worked.tsx'
import type { OthersView, OtherView } from './others-view.ts'
import { Receipts } from './readings.tsx'

interface Props {
  readonly view: OthersView
  readonly locale: Locale
}

/** What the same investment would give by every other description, and who described it so. */
export function Others({ view, locale }: Props) {
  const { others, how } = messages(locale).payoutResults
  return (
    <Panel id="others" title={others.title} lead={others.lead}>
      <Table
        caption={view.caption}
        narrow="scroll"
        columns={[
          { key: 'description', head: others.description },
          ...view.heads.map(({ key, name }) => ({ key, head: name, numeric: true })),
        ]}
        rows={view.rows.map(({ key, name, values }) => ({
          key,
          head: <a href={`#rule-${key}`}>{name}</a>,
          cells: values.map((value) => <ResultValue key={value.line} view={value} />),
        }))}
      />
      <ul className="fact-list two">
        {view.rows.map((row) => (
          <li key={row.key} id={`rule-${row.key}`}>
            <Description row={row} locale={locale} />
          </li>
        ))}
      </ul>
      <Receipts groups={view.receipts} title={how} />
    </Panel>
  )
}

function Description({ row, locale }: { readonly row: OtherView; readonly locale: Locale }) {
  const { others } = messages(locale).payoutResults
  return (
    <>
      <h3>
        {row.name}{' '}
        {row.href === null ? (
          <span className="badge">{others.drawn}</span>
        ) : (
          <a className="draw" href={row.href} aria-label={others.drawOf(row.name)}>
            {others.draw}
          </a>
        )}
      </h3>
      <p>{row.how}</p>
      <p>
        {row.said} <SourceMark view={row.source} />
      </p>
    </>
  )
}
