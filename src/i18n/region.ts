import type { Locale } from '#domain/text.ts'

/** The name of a country by its ISO 3166 code: `US` is `United States`, `アメリカ合衆国`. */
export function formatRegion(code: string, locale: Locale): string {
  return new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' }).of(code) ?? code
}
