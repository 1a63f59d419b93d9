import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { Nothing, Panel } from '#ui/panel.tsx'
import { Reading } from './reading.tsx'
import type { TermSheetView } from './sheet-view.ts'
import { TermArticle } from './term-article.tsx'
import { TermIndex } from './terms-lead.tsx'

interface Props {
  readonly view: TermSheetView
  readonly locale: Locale
}

/** Term by term: the text as described, then each capital's own account. */
export function TermSheet({ view, locale }: Props) {
  const words = messages(locale).vehicleTerms
  return (
    <Panel id="terms" title={words.terms}>
      {view.lead ? (
        <TermIndex view={view.lead} locale={locale} />
      ) : (
        <Nothing>{words.noTerms}</Nothing>
      )}
      {view.reading && <Reading view={view.reading} locale={locale} />}
      {view.groups.map((group) => (
        <section key={group.key} id={`terms-${group.key}`} className="group term-group">
          <h3>{group.title}</h3>
          <ul className="fact-list terms">
            {group.terms.map((term) => (
              <li key={term.id}>
                <TermArticle term={term} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Panel>
  )
}
