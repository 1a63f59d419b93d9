import type { EntryView } from './entry-view.ts'
import { SourceMark } from './source-mark.tsx'
import { StandingMark } from './standing-mark.tsx'

/** Dated entries, oldest first, each with its state, its reason and its sources. */
export function History({ entries }: { readonly entries: readonly EntryView[] }) {
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
