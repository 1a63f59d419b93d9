import type { Locale, Text } from '#domain/text.ts'

/** The name in the other script, with its language. */
export interface OtherName {
  readonly lang: Locale
  readonly text: string
}

/** Null where both languages write the name alike. */
export function otherName(name: Text, locale: Locale): OtherName | null {
  const lang = locale === 'en' ? 'ja' : 'en'
  return name.en === name.ja ? null : { lang, text: name[lang] }
}
