import type { Locale } from '#domain/text.ts'

/** What the living chart says; names in braces are filled in by the browser. */
export interface LanesWords {
  readonly locale: Locale
  readonly zoom: string
  readonly closer: string
  readonly wider: string
  readonly earlier: string
  readonly later: string
  readonly whole: string
  /** With `{from}`, `{to}`, `{count}` and `{all}`. */
  readonly shown: string
  readonly fetching: string
  readonly notFetched: string
  /** A day on the axis, with `{month}` and `{day}`. */
  readonly day: string
}
