import type { Locale } from '#domain/text.ts'
import { words } from './words.ts'

/** An accounting presentation in words; one we have no words for is given by its key. */
export function formatPresentation(presentation: string, locale: Locale): string {
  const known: Readonly<Record<string, string>> = words(locale).presentation
  return known[presentation] ?? presentation
}
