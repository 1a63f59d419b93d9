import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { SourceMark } from '#ui/source-mark.tsx'
import type { PayoutGroupView, PayoutView } from './entries-view.ts'

interface GroupProps {
  readonly group: PayoutGroupView
  readonly locale: Locale
  /** Pages that work an example out, by the piece that tells of it. */
  readonly examples?: ReadonlyMap<string, string>
}

/** The pieces of the rule of one kind. */
export function PayoutGroup({ group, locale, examples }: GroupProps) {
  return (
    <section className="group" data-part={group.key}>
      <h3>{group.title}</h3>
      <ul className="fact-list two">
        {group.entries.map((entry) => (
          <li key={entry.id}>
            <PayoutPiece entry={entry} locale={locale} example={examples?.get(entry.id)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface PieceProps {
  readonly entry: PayoutView
  readonly locale: Locale
  readonly example?: string | undefined
  readonly level?: 3 | 4
}

/** One piece of the rule with its sources; formulas line by line. */
export function PayoutPiece({ entry, locale, example, level = 4 }: PieceProps) {
  const Heading = `h${level}` as const
  return (
    <article id={`payout-${entry.id}`} data-known-on={entry.knownOn}>
      {entry.title && (
        <Heading>
          {entry.title} {entry.paragraph && <span className="meta">{entry.paragraph}</span>}
        </Heading>
      )}
      <p>
        {entry.value && <b className="amount">{entry.value}</b>} {entry.text}{' '}
        <SourceMark view={entry.source} />
      </p>
      {entry.lines.length > 0 && (
        <ul className="formula">
          {entry.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {example && (
        <p>
          <a href={example}>{messages(locale).payoutPage.record.example}</a>
        </p>
      )}
    </article>
  )
}
