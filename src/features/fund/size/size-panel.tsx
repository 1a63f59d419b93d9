import type { ReactNode } from 'react'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Panel } from '#ui/panel.tsx'
import { Check } from './check.tsx'
import { FundTable } from './fund-table.tsx'
import { PlacedTable } from './placed.tsx'
import type { SizeView } from './size-view.ts'

interface Props {
  readonly view: SizeView
  /** The same funds on both axes; null where the edition has nothing to draw. */
  readonly charts: { readonly linear: ReactNode; readonly log: ReactNode }
  readonly locale: Locale
}

/** The fund against the others of the record: first what it comes to, then the pictures and the tables. */
export function SizePanel({ view, charts, locale }: Props) {
  const { facts, fund, fundSize } = messages(locale)
  return (
    <Panel id="size" title={fund.size}>
      <Check view={view.check} locale={locale} />
      {charts.linear}
      {charts.log}
      <PlacedTable rows={view.placed} locale={locale} />
      <h3>{fundSize.table.title}</h3>
      {view.tables.map((table) => (
        <details key={table.group} className="fold group">
          <summary>{facts.counted(table.title, table.rows.length)}</summary>
          <FundTable table={table} locale={locale} />
        </details>
      ))}
    </Panel>
  )
}
