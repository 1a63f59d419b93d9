import type { Agreement } from '#domain/agreement.ts'
import type { Drawing } from '#domain/standing.ts'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'

/** How the two accounts stand to each other, in a word drawn in its own way. */
export interface StateMarkView {
  readonly agreement: Agreement
  readonly word: string
  readonly drawing: Drawing
}

const DRAWINGS: Readonly<Record<Agreement, Drawing>> = {
  different: 'solid',
  same: 'outlined',
  'us-silent': 'dotted',
  'jp-silent': 'dotted',
  'both-silent': 'dotted',
  unclear: 'hatched',
}

export function toStateMark(state: Agreement, locale: Locale): StateMarkView {
  return { agreement: state, word: messages(locale).agreement[state], drawing: DRAWINGS[state] }
}
