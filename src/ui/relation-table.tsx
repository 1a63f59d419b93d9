import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { formatMissing } from '#i18n/number.ts'
import { InlineFigure } from './figure.tsx'
import { Nothing } from './panel.tsx'
import type { RelationView } from './relation-view.ts'
import { SourceMark } from './source-mark.tsx'
import { StandingMark } from './standing-mark.tsx'
import { type Column, type Row, Table } from './table.tsx'

interface Props {
  readonly relations: readonly RelationView[]
  readonly locale: Locale
}

const KEYS = ['from', 'relation', 'to', 'standing', 'since', 'amount', 'sources'] as const

/** Relations as a table: from, how, to, how firmly, since when, how much, on what evidence. */
export function RelationTable({ relations, locale }: Props) {
  const words = messages(locale).people
  if (relations.length === 0) return <Nothing>{words.noRelations}</Nothing>
  const columns: Column[] = KEYS.map((key) => ({ key, head: words.heads[key] }))
  const rows = relations.map((relation) => toRow(relation, locale))
  return <Table caption={words.relationsCaption(relations.length)} columns={columns} rows={rows} />
}

function toRow(relation: RelationView, locale: Locale): Row {
  const { id, from, to, standing, since, until, figure, source } = relation
  return {
    key: id,
    head: (
      <a id={`relation-${id}`} href={from.href}>
        {from.name}
      </a>
    ),
    cells: [
      <What key="relation" relation={relation} />,
      <a key="to" href={to.href}>
        {to.name}
      </a>,
      <StandingMark key="standing" {...standing} />,
      until ? `${since} · ${until}` : since,
      figure ? (
        <span key="amount">
          {messages(locale).timeline.labelled(figure.label)} <InlineFigure view={figure} />
        </span>
      ) : (
        formatMissing('not-applicable', locale)
      ),
      <SourceMark key="sources" view={source} />,
    ],
  }
}

function What({ relation }: { readonly relation: RelationView }) {
  return (
    <span data-relation={relation.id} data-known-on={relation.knownOn}>
      <b>{relation.type}</b> <span className="label">{relation.label}</span>
      {relation.note && <small className="note"> {relation.note}</small>}
    </span>
  )
}
