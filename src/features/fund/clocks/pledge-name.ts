import type { StatedPledge } from '#domain/clocks.ts'
import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'

/** Whose pledge it is and what it is called: `US–Japan joint fund: Initial capital`. */
export function nameOf({ figure, statedBy }: StatedPledge, locale: Locale): string {
  const label = figure.label[locale]
  if (statedBy === null || statedBy[locale] === label) return label
  return messages(locale).fundYen.answer.title(statedBy[locale], label)
}
