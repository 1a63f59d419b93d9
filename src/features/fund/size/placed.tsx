import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Nothing } from '#ui/panel.tsx'
import { Sentence } from '#ui/sentence.tsx'
import { Table } from '#ui/table.tsx'
import type { PlacedView } from './placed-view.ts'

interface Props {
  readonly rows: readonly PlacedView[]
  readonly locale: Locale
}

/** What became of announced sizes, where a source says. */
export function PlacedTable({ rows, locale }: Props) {
  const words = messages(locale).fundSize.placed
  const { heads } = words
  return (
    <section className="group" id="size-placed">
      <h3>{words.title}</h3>
      <p className="lead">{words.lead}</p>
      {rows.length === 0 ? (
        <Nothing>{words.none}</Nothing>
      ) : (
        <Table
          caption={words.caption}
          columns={[
            { key: 'fund', head: heads.fund },
            { key: 'what', head: heads.what },
            { key: 'on', head: heads.on },
            { key: 'formula', head: heads.formula },
            { key: 'share', head: heads.share, numeric: true },
          ]}
          rows={rows.map(({ key, name, what, on, amounts, share }) => ({
            key,
            head: name,
            cells: [
              what,
              on,
              <Sentence key="amounts" view={amounts} />,
              <Sentence key="share" view={[share]} />,
            ],
          }))}
        />
      )}
    </section>
  )
}
