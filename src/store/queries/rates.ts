import type { Edition } from '#domain/edition.ts'
import { type RateBook, rateBook } from '#domain/rate.ts'
import type { RateQuote } from '#domain/record.ts'
import type { Database } from '#store/client.ts'
import { toRate, toRateQuote } from '#store/rows/rate.ts'
import { loadOwned } from './owned.ts'

/** Every rate that may convert; a rate counts from its own day, so editions do not differ. */
export async function getRateBook(db: Database): Promise<RateBook> {
  const rows = await db.rate.findMany({
    where: { kind: { in: ['day', 'average'] } },
    orderBy: [{ start: 'asc' }, { end: 'asc' }],
  })
  return rateBook(rows.map(toRate))
}

export async function listRateQuotes(db: Database, edition: Edition): Promise<RateQuote[]> {
  const rows = await db.rateQuote.findMany({
    where: { knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'rate-quote', edition)
  return rows.map((row) => toRateQuote(row, owned))
}
