import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { EntryView } from '#ui/entry-view.ts'
import { History } from '#ui/history.tsx'
import { Nothing, Panel } from '#ui/panel.tsx'
import { SourceMark } from '#ui/source-mark.tsx'
import type { TermView } from './terms-view.ts'

interface Props {
  readonly terms: readonly TermView[]
  readonly locale: Locale
}

/** Term by term: the text, then each capital's own account of it. */
export function TermsPanel({ terms, locale }: Props) {
  const words = messages(locale).vehicle
  return (
    <Panel id="terms" title={words.terms} lead={terms.length > 0 ? words.termsLead : null}>
      {terms.length === 0 && <Nothing>{words.noTerms}</Nothing>}
      <ul className="fact-list">
        {terms.map((term) => (
          <li key={term.id}>
            <TermArticle term={term} locale={locale} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function TermArticle({ term, locale }: { readonly term: TermView; readonly locale: Locale }) {
  const words = messages(locale).vehicle
  return (
    <article id={`term-${term.id}`} data-term={term.id} data-known-on={term.knownOn}>
      <h3>
        {term.title} {term.agreement && <span className="state">{term.agreement}</span>}
      </h3>
      <section>
        <h4>
          {words.memorandum} {term.paragraph && <span className="meta">{term.paragraph}</span>}
        </h4>
        <p>
          {term.memorandum} <SourceMark view={term.source} />
        </p>
      </section>
      <div className="columns">
        <Account title={words.us} entries={term.us} silent={words.silent} />
        <Account title={words.jp} entries={term.jp} silent={words.silent} />
      </div>
      {term.note && <p className="note">{term.note}</p>}
      {term.history.length > 0 && (
        <section>
          <h4>{words.course}</h4>
          <History entries={term.history} />
        </section>
      )}
    </article>
  )
}

interface AccountProps {
  readonly title: string
  readonly entries: readonly EntryView[]
  readonly silent: string
}

function Account({ title, entries, silent }: AccountProps) {
  return (
    <section>
      <h4>{title}</h4>
      {entries.length === 0 ? <p className="nothing">{silent}</p> : <History entries={entries} />}
    </section>
  )
}
