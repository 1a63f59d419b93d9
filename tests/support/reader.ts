import { day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { MINI_RATES } from './mini-rates.ts'

/** Someone who reads the record in a language, as of a day; without one, its latest edition. */
export function reader(locale: Locale, on?: string, path = ''): FigureContext {
  const edition = { day: day(on ?? '2026-11-22'), latest: on === undefined }
  return { edition, here: { locale, ...edition, path }, rates: MINI_RATES }
}
