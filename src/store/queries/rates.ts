import type { Day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import { type Rate, type RateBook, spanKey } from '#domain/rate.ts'
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
  const days = new Map<Day, Rate>()
  const averages = new Map<string, Rate>()
  for (const rate of rows.map(toRate)) {
    if (rate.kind === 'day') days.set(rate.start, rate)
    else averages.set(spanKey(rate), rate)
  }
  return { days, averages }
}

export async function listRateQuotes(db: Database, edition: Edition): Promise<RateQuote[]> {
  const rows = await db.rateQuote.findMany({
    where: { knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'rate-quote', edition)
  return rows.map((row) => toRateQuote(row, owned))
}
