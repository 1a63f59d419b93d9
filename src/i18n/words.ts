import type { Locale } from '#domain/text.ts'
import { words as en } from './messages/en/words.ts'
import { words as ja } from './messages/ja/words.ts'

export type Words = typeof en

const WORDS: Readonly<Record<Locale, Words>> = { en, ja }

/** The words of the domain alone, for formatting; pages ask `messages` for these and their sentences. */
export function words(locale: Locale): Words {
  return WORDS[locale]
}
