import type { Day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import { type Rate, type RateBook, rateBook } from '#domain/rate.ts'
import type { RateQuote } from '#domain/record.ts'
import type { Database } from '#store/client.ts'
import { PUBLISHED, toDailyRate, toRate, toRateQuote } from '#store/rows/rate.ts'
import { toDay } from '#store/rows/values.ts'
import { loadOwned } from './owned.ts'

/** Every rate that may convert; a rate counts from its own day, so editions do not differ. */
export async function getRateBook(db: Database): Promise<RateBook> {
  const rows = await db.rate.findMany({
    where: { kind: { in: ['day', 'average'] } },
    orderBy: [{ start: 'asc' }, { end: 'asc' }],
  })
  return rateBook(rows.map(toRate))
}

/** The days on which a dollar has a rate. */
interface RateCoverage {
  readonly from: Day
  readonly to: Day
}

/** From the first published day to the last, or to the edition's day if that is earlier; null before the first. */
export async function getRateCoverage(
  db: Database,
  { day }: Edition,
): Promise<RateCoverage | null> {
  const { _min, _max } = await db.rate.aggregate({
    where: { kind: PUBLISHED },
    _min: { start: true },
    _max: { start: true },
  })
  if (_min.start === null || _max.start === null || _min.start > day) return null
  return { from: toDay(_min.start), to: _max.start < day ? toDay(_max.start) : day }
}

/** The rate of a day, the last published one where the day has none; null outside the coverage. */
export async function getRateOn(db: Database, on: Day, edition: Edition): Promise<Rate | null> {
  const covered = await getRateCoverage(db, edition)
  if (covered === null || on < covered.from || on > covered.to) return null
  const row = await db.rate.findFirst({
    where: { kind: PUBLISHED, start: { lte: on } },
    orderBy: { start: 'desc' },
  })
  return row && toDailyRate(row, on)
}

/** The rate of the last day an edition has one for, and all the days it has rates for; null while it has none. */
export async function getLatestRate(db: Database, edition: Edition) {
  const covered = await getRateCoverage(db, edition)
  const rate = covered && (await getRateOn(db, covered.to, edition))
  return covered && rate ? { ...covered, rate } : null
}

/** Every published rate from a day to a day, first to last; a day without one is not among them. */
export async function listRatesFrom(db: Database, from: Day, to: Day): Promise<Rate[]> {
  const rows = await db.rate.findMany({
    where: { kind: PUBLISHED, start: { gte: from, lte: to } },
    orderBy: { start: 'asc' },
  })
  return rows.map((row) => toDailyRate(row))
}

export async function listRateQuotes(db: Database, edition: Edition): Promise<RateQuote[]> {
  const rows = await db.rateQuote.findMany({
    where: { knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'rate-quote', edition)
  return rows.map((row) => toRateQuote(row, owned))
}
