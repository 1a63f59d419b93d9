import type { Day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'

/** Where the reader is: the language, the edition, and the page within them (`/fund`, `/people/masayoshi-son`, `` for the overview). */
export interface Here {
  readonly locale: Locale
  readonly day: Day
  /** True for the latest edition, whose addresses carry no day. */
  readonly latest: boolean
  readonly path: string
}

/** The address of a page in the reader's language and edition. */
export function hrefTo({ locale, day, latest }: Omit<Here, 'path'>, path: string): string {
  return latest ? `/${locale}${path}` : `/${locale}/on/${day}${path}`
}

/** This page in the other language. */
export function hrefIn(here: Here, locale: Locale): string {
  return hrefTo({ ...here, locale }, here.path)
}

/** This page in the latest edition. */
export function hrefLatest({ locale, path }: Here): string {
  return `/${locale}${path}`
}

/** A chart to take along, in the reader's language and edition. */
export function hrefToChart({ locale, day, latest }: Here, key: string, kind: string): string {
  const on = latest ? '' : `&on=${day}`
  return `/charts/${key}.${kind}?lang=${locale}${on}`
}
