import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'
import { SECTIONS } from './frame-view.ts'

/** Said where an address leads nowhere: why, and where the sections are. */
export function NotFoundText({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).frame
  return (
    <main className="not-found" lang={locale}>
      <p className="site-name">
        <a href={`/${locale}`}>{words.siteName}</a>
      </p>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundHint}</p>
      <p>
        <a href={`/${locale}`}>{words.toOverview}</a>
      </p>
      <nav className="contents" aria-label={words.sectionsLabel} lang={locale}>
        <ul>
          {SECTIONS.slice(1).map((section) => (
            <li key={section}>
              <a href={`/${locale}/${section}`}>{words.sections[section]}</a>
            </li>
          ))}
        </ul>
      </nav>
    </main>
  )
}
