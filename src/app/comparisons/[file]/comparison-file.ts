import { languageOf, openEdition, readPlace } from '#app/files/place.ts'
import { isRefusal, type Refusal } from '#app/files/refusal.ts'
import { compare } from '#domain/compared.ts'
import { type DataRow, toDataRows } from '#features/softbank/compare/compare-data.ts'
import { type CompareSummary, toCompareSummary } from '#features/softbank/compare/compare-view.ts'
import { formatDay } from '#i18n/date.ts'
import { messages } from '#i18n/messages.ts'
import type { Database } from '#store/client.ts'
import { getRateBook } from '#store/queries/rates.ts'
import { hrefTo } from '#ui/address.ts'
import { writeCsv } from '#ui/csv.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { openComparison } from '../open-comparison.ts'

const KINDS = ['csv', 'json'] as const
export type Kind = (typeof KINDS)[number]

interface ComparisonFile {
  readonly kind: Kind
  readonly content: string
}

/** The comparison an address asks for, as CSV or JSON; what is wrong in it is answered as the page answers it. */
export async function toComparisonFile(
  db: Database,
  file: string,
  query: URLSearchParams,
): Promise<ComparisonFile | Refusal> {
  const words = messages(languageOf(query)).downloads
  const kind = KINDS.find((each) => file === `softbank.${each}`)
  if (kind === undefined) return { status: 404, text: words.unknown(file, ['softbank'], KINDS) }
  const place = readPlace(query)
  if (isRefusal(place)) return place
  const edition = await openEdition(db, place)
  if (isRefusal(edition)) return edition
  const here = { locale: place.locale, ...edition, path: '/softbank' }
  const context = { here, edition, rates: await getRateBook(db) }
  const opened = await openComparison(db, query, edition)
  if (!opened)
    return { status: 404, text: words.nothingThen('softbank', formatDay(edition.day, here.locale)) }
  const { question, facts } = opened
  const lines = compare(question.comparison, facts)
  const rows = toDataRows(lines, context)
  if (kind === 'csv') return { kind, content: toCsv(rows) }
  return { kind, content: toJson(toCompareSummary(question, lines, facts, context), rows, context) }
}

function toCsv(rows: readonly DataRow[]): string {
  const heads = Object.keys(rows[0] ?? {})
  return writeCsv([heads, ...rows.map((row) => Object.values(row) as string[])])
}

function toJson(view: CompareSummary, rows: readonly DataRow[], { here }: FigureContext): string {
  const said = {
    page: hrefTo(here, view.path),
    edition: here.day,
    language: here.locale,
    problems: view.problems,
    sentences: view.sentences.map(({ text }) => text),
    breaks: view.breaks.map(({ name, text }) => ({ name, text })),
    rows,
  }
  return `${JSON.stringify(said, null, 2)}\n`
}
