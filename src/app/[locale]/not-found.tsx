import { locale } from 'next/root-params'
import { isLocale, LOCALES } from '#i18n/locale.ts'
import { NotFoundText } from '#ui/not-found.tsx'

/** In the reader's language; where the address names no language of ours, in both. */
export default async function NotFound() {
  const language = await locale()
  const languages = isLocale(language) ? [language] : LOCALES
  return languages.map((each) => <NotFoundText key={each} locale={each} />)
}
