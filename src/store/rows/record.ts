import type { TheRecord } from '#domain/record.ts'
import { putBreak } from './break.ts'
import { putClaim } from './claim.ts'
import { putCommitment } from './commitment.ts'
import { putEvent } from './event.ts'
import { putContradiction, putSearch } from './finding.ts'
import { putFund, putMacro } from './fund.ts'
import { putComparison, putInstrument, putPayout, putTerm } from './memorandum.ts'
import { putParty } from './party.ts'
import { putPressCheck } from './press.ts'
import { putDailyRate, putRate, putRateQuote } from './rate.ts'
import { putRelation } from './relation.ts'
import { emptyRowSet, type RowSet } from './rowset.ts'
import { putHoldings, putMeasure, putReport } from './softbank.ts'
import { putMeta, putSource } from './source.ts'
import { putProject, putVehicle } from './vehicle.ts'

/** The whole record as rows. Throws if a value has no row that would give it back. */
export function toRows(record: TheRecord): RowSet {
  const rows = emptyRowSet()
  function each<Value>(
    values: readonly Value[],
    put: (rows: RowSet, value: Value, position: number) => void,
  ): void {
    values.forEach((value, position) => {
      put(rows, value, position)
    })
  }
  putMeta(rows, record.meta)
  putNodes(rows, record)
  each(record.sources, putSource)
  each(record.rates, putRate)
  each(record.dailyRates, putDailyRate)
  each(record.rateQuotes, putRateQuote)
  each(record.events, putEvent)
  each(record.claims, putClaim)
  each(record.projects, putProject)
  each(record.parties, putParty)
  each(record.relations, putRelation)
  each(record.vehicles, putVehicle)
  each(record.terms, putTerm)
  each(record.instruments, putInstrument)
  each(record.comparison, putComparison)
  each(record.payout, putPayout)
  each(record.funds, putFund)
  each(record.macro, putMacro)
  each(record.measures, putMeasure)
  each(record.breaks, putBreak)
  each(record.reports, putReport)
  each(record.holdings, putHoldings)
  each(record.pressChecks, putPressCheck)
  each(record.commitments, putCommitment)
  each(record.contradictions, putContradiction)
  each(record.searches, putSearch)
  return rows
}

/** A fund may share its id with a vehicle, and a vehicle with a party: it is then one node. */
function putNodes(rows: RowSet, { parties, vehicles, funds, projects }: TheRecord): void {
  const ids = [...parties, ...vehicles, ...funds, ...projects].map(({ id }) => id)
  for (const id of new Set(ids)) rows.node.push({ id })
}
