import type { Locale } from '#domain/text.ts'
import { en, type Messages } from './messages/en.ts'
import { ja } from './messages/ja.ts'

const MESSAGES: Readonly<Record<Locale, Messages>> = { en, ja }

export function messages(locale: Locale): Messages {
  return MESSAGES[locale]
}
