import { languageOf, openEdition, readPlace } from '#app/files/place.ts'
import { isRefusal, type Refusal } from '#app/files/refusal.ts'
import { openMap } from '#charts/people.ts'
import { writeGraphml } from '#features/people/map/graphml.ts'
import { toMapData } from '#features/people/map/map-data.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { Database } from '#store/client.ts'
import { getRateBook } from '#store/queries/rates.ts'

const KINDS = ['json', 'graphml'] as const

interface RelationsFile {
  readonly kind: (typeof KINDS)[number]
  readonly content: string
}

/** The relations an address asks for, as data; what is wrong in it is answered as the page answers it. */
export async function toRelationsFile(
  db: Database,
  file: string,
  query: URLSearchParams,
): Promise<RelationsFile | Refusal> {
  const words = messages(languageOf(query)).downloads
  const kind = KINDS.find((each) => file === `relations.${each}`)
  if (kind === undefined) return { status: 404, text: words.unknown(file, ['relations'], KINDS) }
  const place = readPlace(query)
  if (isRefusal(place)) return place
  const edition = await openEdition(db, place)
  if (isRefusal(edition)) return edition
  const here = { locale: place.locale, ...edition, path: '/people/map' }
  const context = { here, edition, rates: await getRateBook(db) }
  const facts = await openMap(db, context)
  const data = facts && toMapData({ ...facts, query }, context)
  if (!data) {
    const day = formatDay(edition.day, here.locale)
    return { status: 404, text: words.nothingThen('relations', day) }
  }
  if (kind === 'graphml') return { kind, content: writeGraphml(data) }
  return { kind, content: `${JSON.stringify(data, null, 2)}\n` }
}
