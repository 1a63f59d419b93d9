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
      <ul className="fact-list terms">
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
      <div className="accounts">
        <section className="account">
          <h4>
            {words.memorandum} {term.paragraph && <span className="meta">{term.paragraph}</span>}
          </h4>
          <p>
            {term.memorandum} <SourceMark view={term.source} />
          </p>
        </section>
        <Account side="us" entries={term.us} locale={locale} />
        <Account side="jp" entries={term.jp} locale={locale} />
      </div>
      {term.note && <p className="note">{term.note}</p>}
      {term.history.length > 0 && (
        <section>
          <h4>{words.course}</h4>
          <History entries={term.history} locale={locale} />
        </section>
      )}
    </article>
  )
}

interface AccountProps {
  readonly side: 'us' | 'jp'
  readonly entries: readonly EntryView[]
  readonly locale: Locale
}

function Account({ side, entries, locale }: AccountProps) {
  const words = messages(locale).vehicle
  return (
    <section className={`account ${side}`}>
      <h4>{words[side]}</h4>
      {entries.length === 0 ? (
        <p className="nothing">{words.silent}</p>
      ) : (
        <History entries={entries} locale={locale} />
      )}
    </section>
  )
}
