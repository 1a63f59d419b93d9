import type { Edition } from '#domain/edition.ts'
import type { HoldingsTable, Measure, Report } from '#domain/softbank.ts'
import type { Database } from '#store/client.ts'
import { HOLDINGS_PARTS, toHoldings, toMeasure, toReport } from '#store/rows/softbank.ts'
import { loadOwned } from './owned.ts'

const PARTS = { quarter: ['q1', 'q2', 'q3', 'q4'], year: ['year'] }

/** Every period that had ended by the edition's day, first to last; its figures once reported. */
export async function listReports(
  db: Database,
  { part }: { readonly part: 'quarter' | 'year' },
  edition: Edition,
): Promise<Report[]> {
  const rows = await db.report.findMany({
    where: { part: { in: PARTS[part] }, endsOn: { lte: edition.day } },
    orderBy: { endsOn: 'asc' },
  })
  const ids = rows.map(({ period }) => period)
  const owned = await loadOwned(db, 'report', edition, ids)
  return rows.map((row) => toReport(row, owned))
}

export async function listMeasures(db: Database): Promise<Measure[]> {
  const rows = await db.measure.findMany({ orderBy: { position: 'asc' } })
  return rows.map(toMeasure)
}

export async function listHoldings(db: Database, edition: Edition): Promise<HoldingsTable[]> {
  const rows = await db.holdingsTable.findMany({
    where: { knownOn: { lte: edition.day } },
    include: HOLDINGS_PARTS,
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'holding', edition)
  return rows.map((row) => toHoldings(row, owned))
}
