import type { Locale } from '#domain/text.ts'
import { messages } from '#i18n/messages.ts'

/** Why a request has no answer, in words for whoever wrote the address. */
export interface Refusal {
  readonly status: 400 | 404
  readonly text: string
}

export function isRefusal(value: object): value is Refusal {
  return 'status' in value
}

/** Names the parameter, what was expected and an example. */
export function refuse(
  locale: Locale,
  name: string,
  given: string,
  expected: string,
  example: string,
): Refusal {
  const text = messages(locale).downloads.parameter(name, given, expected, example)
  return { status: 400, text }
}

/** `values` is not empty; the last is the example. */
export function refuseValue(
  locale: Locale,
  name: string,
  given: string,
  values: readonly string[],
): Refusal {
  const expected = messages(locale).downloads.oneOf(values)
  return refuse(locale, name, given, expected, values.at(-1) ?? '')
}
