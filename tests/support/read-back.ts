import { day } from '#domain/day.ts'
import type { Edition } from '#domain/edition.ts'
import type { TheRecord } from '#domain/record.ts'
import { VEHICLES } from '#domain/vehicle.ts'
import type { Database } from '#store/client.ts'
import { listBreaks } from '#store/queries/breaks.ts'
import { listClaims } from '#store/queries/claims.ts'
import { listCommitments } from '#store/queries/commitments.ts'
import { listEvents } from '#store/queries/events.ts'
import { listContradictions, listSearches } from '#store/queries/findings.ts'
import { listFunds, listMacro } from '#store/queries/funds.ts'
import {
  listComparison,
  listInstruments,
  listPayout,
  listTerms,
} from '#store/queries/memorandum.ts'
import { getMeta } from '#store/queries/meta.ts'
import { listParties, listRelations } from '#store/queries/people.ts'
import { listPressChecks } from '#store/queries/press.ts'
import { listProjects } from '#store/queries/projects.ts'
import { getRateBook, listRateQuotes, listRatesFrom } from '#store/queries/rates.ts'
import { listHoldings, listMeasures, listReports } from '#store/queries/softbank.ts'
import { listSources } from '#store/queries/sources.ts'
import { getVehicle } from '#store/queries/vehicles.ts'

/** Before every day of the record. */
const FIRST = day('2000-01-01')

/** All an edition shows, by way of the queries that pages use, in the shape that was saved. */
export async function readBack(db: Database, edition: Edition): Promise<TheRecord> {
  const meta = await getMeta(db)
  if (!meta) throw new Error('nothing is loaded')
  const { loadedAt: _, ...said } = meta
  const { days, averages } = await getRateBook(db)
  const vehicles = await Promise.all(VEHICLES.map((id) => getVehicle(db, id, edition)))
  const sources = await listSources(db, edition)
  const quarters = await listReports(db, { part: 'quarter' }, edition)
  const years = await listReports(db, { part: 'year' }, edition)
  return {
    meta: said,
    sources: sources.map(({ source }) => source),
    rates: [...days.values(), ...averages.values()],
    dailyRates: await listRatesFrom(db, FIRST, edition.day),
    rateQuotes: await listRateQuotes(db, edition),
    events: await listEvents(db, {}, edition),
    claims: await listClaims(db, {}, edition),
    projects: await listProjects(db, edition),
    parties: await listParties(db, edition),
    relations: await listRelations(db, {}, edition),
    vehicles: vehicles.flatMap((vehicle) => vehicle ?? []),
    terms: await listTerms(db, edition),
    instruments: await listInstruments(db, edition),
    comparison: await listComparison(db, edition),
    payout: await listPayout(db, edition),
    funds: await listFunds(db, edition),
    macro: await listMacro(db, edition),
    measures: await listMeasures(db),
    breaks: await listBreaks(db, edition),
    reports: [...quarters, ...years],
    holdings: await listHoldings(db, edition),
    pressChecks: await listPressChecks(db, edition),
    commitments: await listCommitments(db, edition),
    contradictions: await listContradictions(db, edition),
    searches: await listSearches(db, edition),
  }
}
