import type { Locale, Text } from '#domain/text.ts'

export type { Locale } from '#domain/text.ts'

export const LOCALES = ['en', 'ja'] as const satisfies readonly Locale[]

export function isLocale(text: string): text is Locale {
  return (LOCALES as readonly string[]).includes(text)
}

/** The better liked of our two languages in an Accept-Language header; English if it names neither. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  let best: { readonly locale: Locale; readonly weight: number } | null = null
  for (const item of (acceptLanguage ?? '').split(',')) {
    const [tag = '', ...parameters] = item.trim().toLowerCase().split(';')
    const locale = tag.trim().split('-')[0] ?? ''
    const weight = weightOf(parameters)
    if (!isLocale(locale) || weight <= 0) continue
    if (best === null || weight > best.weight) best = { locale, weight }
  }
  return best?.locale ?? 'en'
}

function weightOf(parameters: readonly string[]): number {
  const written = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='))
  if (written === undefined) return 1
  const weight = Number(written.slice(2))
  return Number.isFinite(weight) ? weight : 0
}

export function say(text: Text, locale: Locale): string {
  return text[locale]
}
