import { holidaysIn } from '#calendar/holidays.ts'
import { addDays } from '#domain/day.ts'
import { lastDay } from '#domain/when.ts'
import { type ClocksFacts, signedOn } from '#features/vehicle/clocks/facts.ts'
import { listClaims } from '#store/queries/claims.ts'
import { getEvent } from '#store/queries/events.ts'
import { listTerms } from '#store/queries/memorandum.ts'
import { listProjects } from '#store/queries/projects.ts'
import { getVehicle } from '#store/queries/vehicles.ts'
import type { PageContext } from './define-page.tsx'

const VEHICLE = 'us-japan-vehicle'
/** The statement whose figure is the number of days between notice and payment. */
const CLAIM = 'v-45days'
const END = 'deadline-2029'
const TERMS = { payment: 'funding-date', end: 'deadline' }
/** A payment called for at the very end falls within these days after it. */
const AFTER = 366

/** What an edition knows of the vehicle's days; null before it knows of a memorandum. */
export async function openClocks({
  db,
  edition,
  meta: { compiledOn },
}: Pick<PageContext, 'db' | 'edition' | 'meta'>): Promise<ClocksFacts | null> {
  const [vehicle, projects, claims, terms, end] = await Promise.all([
    getVehicle(db, VEHICLE, edition),
    listProjects(db, edition),
    listClaims(db, { about: VEHICLE }, edition),
    listTerms(db, edition),
    getEvent(db, END, edition),
  ])
  const claim = claims.find(({ id }) => id === CLAIM)
  const payment = terms.find(({ id }) => id === TERMS.payment)
  const signed = vehicle && signedOn(vehicle, edition)
  if (!vehicle || !claim?.figure || !payment || !end || !signed) return null
  const last = addDays(lastDay(end.on), AFTER)
  return {
    ...{ vehicle, projects, payment, end, signedOn: signed, compiledOn },
    claim: { ...claim, figure: claim.figure },
    endTerm: terms.find(({ id }) => id === TERMS.end) ?? null,
    holidays: { us: holidaysIn('us', signed, last), jp: holidaysIn('jp', signed, last) },
  }
}
