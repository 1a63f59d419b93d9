import type { Edition } from '#domain/edition.ts'
import type { Fund, MacroFact } from '#domain/fund.ts'
import type { Database } from '#store/client.ts'
import { toFund, toMacro } from '#store/rows/fund.ts'
import { loadOwned } from './owned.ts'

export async function listFunds(db: Database, edition: Edition): Promise<Fund[]> {
  const rows = await db.fund.findMany({
    where: { knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'fund', edition)
  return rows.map((row) => toFund(row, owned))
}

export async function getFund(db: Database, id: string, edition: Edition): Promise<Fund | null> {
  const row = await db.fund.findFirst({ where: { id, knownOn: { lte: edition.day } } })
  return row && toFund(row, await loadOwned(db, 'fund', edition, [id]))
}

export async function listMacro(db: Database, edition: Edition): Promise<MacroFact[]> {
  const rows = await db.macroFact.findMany({
    where: { knownOn: { lte: edition.day } },
    orderBy: { position: 'asc' },
  })
  const owned = await loadOwned(db, 'macro', edition)
  return rows.flatMap((row) => toMacro(row, owned))
}
