import type { Metadata } from 'next'
import { LOCALES } from '#i18n/locale.ts'
import { NotFoundText } from '#ui/not-found.tsx'
import { Root } from './root.tsx'

export const metadata: Metadata = { title: '404' }

/** For addresses outside every language: said in both. */
export default function GlobalNotFound() {
  return (
    <Root locale="en">
      {LOCALES.map((locale) => (
        <NotFoundText key={locale} locale={locale} />
      ))}
    </Root>
  )
}
