import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { InlineFigure } from '#ui/figure.tsx'
import { ContradictionList } from '#ui/finding-list.tsx'
import type { ContradictionView } from '#ui/finding-view.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { Table } from '#ui/table.tsx'
import type { ContextGroupView, ContextRowView } from './context-view.ts'

interface Props {
  readonly groups: readonly ContextGroupView[]
  /** Where the sources of such figures differ. */
  readonly contradictions: readonly ContradictionView[]
  readonly locale: Locale
}

/** Macro figures to measure the fund against, one table a group. */
export function ContextPanel({ groups, contradictions, locale }: Props) {
  const { fund, facts } = messages(locale)
  const { heads } = facts
  return (
    <Panel id="context" title={fund.context} lead={groups.length > 0 ? fund.contextLead : null}>
      {groups.length === 0 && <Nothing>{fund.noContext}</Nothing>}
      {groups.map((group) => (
        <details key={group.key} className="fold group">
          <summary>{facts.counted(group.title, group.rows.length)}</summary>
          <Table
            caption={group.caption}
            columns={[
              { key: 'what', head: heads.what },
              { key: 'value', head: heads.value, numeric: true },
              { key: 'as-of', head: heads.asOf },
              { key: 'source', head: heads.source },
            ]}
            rows={group.rows.map((row) => ({
              key: row.id,
              head: <Label row={row} />,
              cells: [
                <InlineFigure key="value" view={row.figure} />,
                row.on,
                <SourceMark key="source" view={row.source} />,
              ],
            }))}
          />
        </details>
      ))}
      {contradictions.length > 0 && (
        <section className="group">
          <h3>{facts.contradictions}</h3>
          <ContradictionList items={contradictions} />
        </section>
      )}
    </Panel>
  )
}

function Label({ row }: { readonly row: ContextRowView }) {
  return (
    <>
      {row.label}
      {row.note && <span className="meta block">{row.note}</span>}
    </>
  )
}
