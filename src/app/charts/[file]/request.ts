import { type FilePlace, languageOf, readPlace } from '#app/files/place.ts'
import { isRefusal, type Refusal, refuseValue } from '#app/files/refusal.ts'
import { messages } from '#i18n/messages.ts'
import { WIDTH_CLASSES, type WidthClass } from '#ui/chart/drawing.ts'
import { THEMES, type Theme } from '#ui/look/palette.ts'

export const KINDS = ['svg', 'png', 'csv'] as const
export type Kind = (typeof KINDS)[number]

/** A chart as someone asks to take it along. */
export interface ChartRequest extends FilePlace {
  readonly key: string
  readonly kind: Kind
  readonly theme: Theme
  /** Null for the widest the chart has. */
  readonly width: WidthClass | null
}

/** Reads `<key>.<kind>?lang=&theme=&width=&on=`; `keys` are those of the charts there are. */
export function parseRequest(
  file: string,
  query: URLSearchParams,
  keys: readonly string[],
): ChartRequest | Refusal {
  const place = readPlace(query)
  const locale = isRefusal(place) ? languageOf(query) : place.locale
  const dot = file.lastIndexOf('.')
  const key = file.slice(0, Math.max(dot, 0))
  const kind = KINDS.find((each) => each === file.slice(dot + 1))
  if (kind === undefined || !keys.includes(key)) {
    return { status: 404, text: messages(locale).downloads.unknown(file, keys, KINDS) }
  }
  const theme = query.get('theme') ?? 'light'
  const width = query.get('width')
  if (isRefusal(place)) return place
  if (!isOneOf(THEMES, theme)) return refuseValue(locale, 'theme', theme, THEMES)
  if (width !== null && !isOneOf(WIDTH_CLASSES, width)) {
    return refuseValue(locale, 'width', width, WIDTH_CLASSES)
  }
  return { key, kind, ...place, theme, width }
}

function isOneOf<T extends string>(values: readonly T[], text: string): text is T {
  return (values as readonly string[]).includes(text)
}
