import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'

export function NotFoundText({ locale }: { readonly locale: Locale }) {
  const words = messages(locale).frame
  return (
    <main className="not-found" lang={locale}>
      <h1>{words.notFound}</h1>
      <p>{words.notFoundHint}</p>
      <p>
        <a href={`/${locale}`}>{words.toOverview}</a>
      </p>
    </main>
  )
}
