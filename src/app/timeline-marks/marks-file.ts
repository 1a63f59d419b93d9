import { openEdition, readPlace } from '#app/files/place.ts'
import { isRefusal, type Refusal, refuse } from '#app/files/refusal.ts'
import { openTimelineFacts } from '#app/pages/timeline-facts.ts'
import { type Day, isDay } from '#domain/day.ts'
import { selectEvents } from '#domain/timeline-selection.ts'
import { toSingleMarks } from '#features/timeline/lanes-singles.ts'
import type { Locale } from '#i18n/locale.ts'
import { messages } from '#i18n/messages.ts'
import type { Database } from '#store/client.ts'
import { getRateBook } from '#store/queries/rates.ts'
import type { LaneMark } from '#ui/chart/lanes-parts.ts'

export interface MarksFile {
  readonly marks: readonly LaneMark[]
}

/** The events that columns of the lane chart count from `from` to `to`, of the timeline's own filter. */
export async function toMarksFile(
  db: Database,
  query: URLSearchParams,
): Promise<MarksFile | Refusal> {
  const place = readPlace(query)
  if (isRefusal(place)) return place
  const { locale } = place
  const from = dayOf(query, 'from', locale)
  const to = dayOf(query, 'to', locale)
  if (typeof from !== 'string') return from
  if (typeof to !== 'string') return to
  const edition = await openEdition(db, place)
  if (isRefusal(edition)) return edition
  const facts = await openTimelineFacts({ db, edition })
  const { found } = selectEvents({ ...facts, query }, edition.day)
  const context = {
    ...{ here: { locale, ...edition, path: '/timeline' }, edition },
    rates: await getRateBook(db),
  }
  return { marks: toSingleMarks(found, { from, to }, context) }
}

function dayOf(query: URLSearchParams, name: string, locale: Locale): Day | Refusal {
  const given = query.get(name) ?? ''
  if (isDay(given)) return given
  return refuse(locale, name, given, messages(locale).downloads.day, '2025-05-01')
}
