import { isDay } from '#domain/day.ts'
import { isLocale, LOCALES, type Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import { WIDTH_CLASSES, type WidthClass } from '#ui/chart/drawing.ts'
import { THEMES, type Theme } from '#ui/look/palette.ts'

export const KINDS = ['svg', 'png', 'csv'] as const
export type Kind = (typeof KINDS)[number]

/** A chart as someone asks to take it along. */
export interface ChartRequest {
  readonly key: string
  readonly kind: Kind
  readonly locale: Locale
  readonly theme: Theme
  /** Null for the widest the chart has. */
  readonly width: WidthClass | null
  /** Null for the latest edition. */
  readonly on: string | null
}

/** Why a request has no answer, in words for whoever wrote the address. */
export interface Refusal {
  readonly status: 400 | 404
  readonly text: string
}

export function isRefusal(value: object): value is Refusal {
  return 'status' in value
}

/** Reads `<key>.<kind>?lang=&theme=&width=&on=`; `keys` are those of the charts there are. */
export function parseRequest(
  file: string,
  query: URLSearchParams,
  keys: readonly string[],
): ChartRequest | Refusal {
  const lang = query.get('lang') ?? 'en'
  const locale = isLocale(lang) ? lang : 'en'
  const dot = file.lastIndexOf('.')
  const key = file.slice(0, Math.max(dot, 0))
  const kind = KINDS.find((each) => each === file.slice(dot + 1))
  if (kind === undefined || !keys.includes(key)) {
    return { status: 404, text: messages(locale).downloads.unknown(file, keys, KINDS) }
  }
  const theme = query.get('theme') ?? 'light'
  const width = query.get('width')
  const on = query.get('on')
  if (!isLocale(lang)) return refuseValue(locale, 'lang', lang, LOCALES)
  if (!isOneOf(THEMES, theme)) return refuseValue(locale, 'theme', theme, THEMES)
  if (width !== null && !isOneOf(WIDTH_CLASSES, width)) {
    return refuseValue(locale, 'width', width, WIDTH_CLASSES)
  }
  if (on !== null && !isDay(on)) {
    return refuse(locale, 'on', on, messages(locale).downloads.day, '2025-05-25')
  }
  return { key, kind, locale: lang, theme, width, on }
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

function isOneOf<T extends string>(values: readonly T[], text: string): text is T {
  return (values as readonly string[]).includes(text)
}
