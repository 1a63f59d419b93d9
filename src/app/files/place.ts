import { isDay } from '#domain/day.ts'
import { type Edition, isEdition, latestEdition, parseEdition } from '#domain/edition.ts'
import { isLocale, LOCALES, type Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { Database } from '#store/client.ts'
import { getMeta } from '#store/queries/meta.ts'
import { type Refusal, refuse, refuseValue } from './refusal.ts'

/** The language and the edition a file is asked for in: `?lang=ja&on=2025-05-25`. */
export interface FilePlace {
  readonly locale: Locale
  /** Null for the latest edition. */
  readonly on: string | null
}

/** The language asked for, or the one a refusal is said in. */
export function languageOf(query: URLSearchParams): Locale {
  const lang = query.get('lang') ?? 'en'
  return isLocale(lang) ? lang : 'en'
}

export function readPlace(query: URLSearchParams): FilePlace | Refusal {
  const locale = languageOf(query)
  const [lang, on] = [query.get('lang'), query.get('on')]
  if (lang !== null && lang !== locale) return refuseValue(locale, 'lang', lang, LOCALES)
  if (on !== null && !isDay(on)) {
    return refuse(locale, 'on', on, messages(locale).downloads.day, '2025-05-25')
  }
  return { locale, on }
}

export async function openEdition(
  db: Database,
  { locale, on }: FilePlace,
): Promise<Edition | Refusal> {
  const words = messages(locale).downloads
  const meta = await getMeta(db)
  if (!meta) return { status: 404, text: words.noRecord }
  if (on === null) return latestEdition(meta.compiledOn)
  const edition = parseEdition(on, meta.compiledOn)
  if (isEdition(edition)) return edition
  return refuse(locale, 'on', on, words.dayUpTo(meta.compiledOn), meta.compiledOn)
}
