import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { EntryView } from './entry-view.ts'
import { SourceMark } from './source-mark.tsx'
import { StandingMark } from './standing-mark.tsx'

interface Props {
  readonly entries: readonly EntryView[]
  readonly locale: Locale
}

/** Entries shown without folding: up to here a fold saves nothing. */
const SHORT = 2

/** Dated entries, oldest first, each with its state, its reason and its sources. A long course is folded but for its latest entry. */
export function History({ entries, locale }: Props) {
  if (entries.length <= SHORT) return <HistoryEntries entries={entries} />
  const earlier = entries.slice(0, -1)
  const [first, last] = [earlier.at(0), earlier.at(-1)]
  return (
    <>
      <details className="earlier">
        <summary>
          {messages(locale).facts.earlier(earlier.length, first?.date ?? '', last?.date ?? '')}
        </summary>
        <HistoryEntries entries={earlier} />
      </details>
      <HistoryEntries entries={entries.slice(-1)} />
    </>
  )
}

/** Every entry, none of them folded. */
export function HistoryEntries({ entries }: Pick<Props, 'entries'>) {
  if (entries.length === 0) return null
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.key}>
          <time dateTime={entry.on}>{entry.date}</time> {entry.state && <State {...entry.state} />}{' '}
          <span>{entry.text}</span> <SourceMark view={entry.source} />
        </li>
      ))}
    </ol>
  )
}

/** A state: drawn where the drawing says how firm it is, otherwise its word alone. */
function State({ word, drawing }: NonNullable<EntryView['state']>) {
  return drawing ? <StandingMark drawing={drawing} word={word} /> : <b className="state">{word}</b>
}
