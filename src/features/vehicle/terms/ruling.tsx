import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { EntryView } from '#ui/entry-view.ts'
import { Sentence } from '#ui/sentence.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import { ForceMark } from '#ui/stage-mark.tsx'
import type { ForceMarkView } from '#ui/stage-mark-view.ts'
import { Table } from '#ui/table.tsx'
import type { RulingRowView, RulingView } from './ruling-view.ts'

interface Props {
  readonly view: RulingView
  readonly locale: Locale
}

/** Each document before and after the ruling: what moved, and what did not. */
export function Ruling({ view, locale }: Props) {
  const words = messages(locale).vehicleTerms
  return (
    <section id="ruling" className="group ruling">
      <h3>{view.title}</h3>
      <p className="terms-lead">
        <Sentence view={view.sentence} />
      </p>
      <Table
        caption={view.caption}
        columns={[
          { key: 'document', head: words.document },
          { key: 'before', head: words.before },
          { key: 'after', head: words.after },
          { key: 'moved', head: words.movedHead },
          { key: 'next', head: words.next },
        ]}
        rows={view.rows.map((row) => ({
          key: row.key,
          head: <Title row={row} />,
          cells: [
            <Force key="before" mark={row.before} none={words.noForce} />,
            <Force key="after" mark={row.after} none={words.noForce} />,
            row.moved ? <b key="moved">{words.moved}</b> : words.notMoved,
            row.next ? <Next key="next" entry={row.next} /> : words.nothingNext,
          ],
        }))}
      />
    </section>
  )
}

function Title({ row: { href, title, part } }: { readonly row: RulingRowView }) {
  return (
    <>
      <a href={href}>{title}</a>
      {part && <span className="meta block">{part}</span>}
    </>
  )
}

function Force({ mark, none }: { readonly mark: ForceMarkView | null; readonly none: string }) {
  return mark ? <ForceMark {...mark} /> : none
}

function Next({ entry }: { readonly entry: EntryView }) {
  return (
    <>
      <time dateTime={entry.on}>{entry.date}</time> {entry.state && <b>{entry.state.word}</b>}{' '}
      {entry.text} <SourceMark view={entry.source} />
    </>
  )
}
