import type { Edition } from '#domain/edition.ts'
import type { ComparisonRow, Instrument, PayoutEntry, Term } from '#domain/memorandum.ts'
import type { Database } from '#store/client.ts'
import { toComparison, toInstrument, toPayout, toTerm } from '#store/rows/memorandum.ts'
import { loadOwned } from './owned.ts'

/** Known to the edition, in the record's order. */
function inOrder({ day }: Edition) {
  return { where: { knownOn: { lte: day } }, orderBy: { position: 'asc' } } as const
}

export async function listTerms(db: Database, edition: Edition): Promise<Term[]> {
  const rows = await db.term.findMany(inOrder(edition))
  const owned = await loadOwned(db, 'term', edition)
  return rows.map((row) => toTerm(row, owned))
}

export async function listInstruments(db: Database, edition: Edition): Promise<Instrument[]> {
  const rows = await db.instrument.findMany(inOrder(edition))
  const owned = await loadOwned(db, 'instrument', edition)
  return rows.map((row) => toInstrument(row, owned))
}

export async function listComparison(db: Database, edition: Edition): Promise<ComparisonRow[]> {
  const rows = await db.comparisonRow.findMany(inOrder(edition))
  const owned = await loadOwned(db, 'comparison', edition)
  return rows.map((row) => toComparison(row, owned))
}

export async function listPayout(db: Database, edition: Edition): Promise<PayoutEntry[]> {
  const rows = await db.payoutEntry.findMany(inOrder(edition))
  const owned = await loadOwned(db, 'payout', edition)
  return rows.map((row) => toPayout(row, owned))
}
