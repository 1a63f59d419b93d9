import { languageOf, openEdition, readPlace } from '#app/files/place.ts'
import { isRefusal, type Refusal } from '#app/files/refusal.ts'
import { toPayoutRows } from '#features/vehicle/payout/data-rows.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { Database } from '#store/client.ts'
import { listPayout, listTerms } from '#store/queries/memorandum.ts'
import { getMeta } from '#store/queries/meta.ts'
import { writeCsv } from '#ui/csv.ts'

const FILE = 'years.csv'

/** A payout by year as CSV; what is wrong in its address stands as it does on the page. */
export async function toPayoutFile(
  db: Database,
  file: string,
  query: URLSearchParams,
): Promise<string | Refusal> {
  const words = messages(languageOf(query)).downloads
  if (file !== FILE) return { status: 404, text: words.unknown(file, ['years'], ['csv']) }
  const place = readPlace(query)
  if (isRefusal(place)) return place
  const [edition, meta] = await Promise.all([openEdition(db, place), getMeta(db)])
  if (isRefusal(edition)) return edition
  if (!meta) return { status: 404, text: words.noRecord }
  const [entries, terms] = await Promise.all([listPayout(db, edition), listTerms(db, edition)])
  const rows = toPayoutRows({ entries, terms, meta, query }, place.locale)
  if (!rows)
    return { status: 404, text: words.nothingThen('years', formatDay(edition.day, place.locale)) }
  return writeCsv(rows)
}
