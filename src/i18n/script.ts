import type { Locale } from '#domain/text.ts'

/** The language a short name is evidently written in, by its script; null if it has no letters. */
export function languageOf(name: string): 'ja' | 'ko' | 'en' | null {
  if (/\p{Script=Hangul}/u.test(name)) return 'ko'
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(name)) return 'ja'
  return /\p{Script=Latin}/u.test(name) ? 'en' : null
}

/** The `lang` a name needs on a page: none where it is in the page's own language. */
export function foreignLanguage(name: string, locale: Locale): string | undefined {
  const language = languageOf(name)
  return language === null || language === locale ? undefined : language
}
