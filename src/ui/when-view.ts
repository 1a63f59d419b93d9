import { isUncertain } from '#domain/chronicle.ts'
import type { Locale } from '#domain/text.ts'
import { type When, writeWhen } from '#domain/when.ts'
import { formatWhen } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'

/** A date as it reads: an inexact one says so in words and is drawn so. */
export interface WhenView {
  readonly text: string
  /** What a `time` element can carry; null for a date it has no form for. */
  readonly machine: string | null
  readonly uncertain: boolean
}

export function toWhenView(when: When, locale: Locale): WhenView {
  const plain = formatWhen(when, locale)
  return {
    text: when.kind === 'span' ? messages(locale).timeline.dayUnknown(plain) : plain,
    machine: machineOf(when),
    uncertain: isUncertain(when),
  }
}

function machineOf(when: When): string | null {
  switch (when.kind) {
    case 'day':
    case 'instant':
      return writeWhen(when)
    case 'span':
      return when.unit === 'month' || when.unit === 'year' ? when.key : null
    default:
      return null
  }
}
