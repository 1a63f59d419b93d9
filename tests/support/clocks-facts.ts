import { holidaysIn } from '#calendar/holidays.ts'
import { addDays, day } from '#domain/day.ts'
import { type Edition, isKnown } from '#domain/edition.ts'
import type { Locale } from '#domain/text.ts'
import { lastDay } from '#domain/when.ts'
import { type ClocksFacts, signedOn } from '#features/vehicle/clocks/facts.ts'
import { type ClocksView, toClocks } from '#features/vehicle/clocks/view.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { RECORD, realReader } from './real-record.ts'

/** Someone who reads the real record as of a day; without one, its latest edition. */
export function clocksReader(locale: Locale, on?: string): FigureContext {
  const context = realReader(locale, '/vehicle/clocks')
  const edition = on === undefined ? context.edition : { day: day(on), latest: false }
  return { ...context, edition, here: { ...context.here, ...edition } }
}

/** What an edition of the real record knows of the vehicle's days, as the store gives it; null before a memorandum. */
export function clocksFacts(edition: Edition): ClocksFacts | null {
  const known = <T extends { readonly knownOn: Parameters<typeof isKnown>[0]['knownOn'] }>(
    list: readonly T[],
  ) => list.filter((each) => isKnown(each, edition))
  const found = known(RECORD.vehicles).find(({ id }) => id === 'us-japan-vehicle')
  const claim = known(RECORD.claims).find(({ id }) => id === 'v-45days')
  const terms = known(RECORD.terms).map((term) => ({
    ...{ ...term, us: known(term.us), jp: known(term.jp), history: known(term.history) },
  }))
  const payment = terms.find(({ id }) => id === 'funding-date')
  const end = known(RECORD.events).find(({ id }) => id === 'deadline-2029')
  const signed = found && signedOn(found, edition)
  if (!found || !claim?.figure || !payment || !end || !signed) return null
  const last = addDays(lastDay(end.on), 366)
  return {
    ...{ payment, end, signedOn: signed, compiledOn: RECORD.meta.compiledOn },
    vehicle: { ...found, figures: known(found.figures), stages: known(found.stages) },
    projects: known(RECORD.projects).map((each) => ({ ...each, stages: known(each.stages) })),
    claim: { ...claim, figure: claim.figure, history: known(claim.history) },
    endTerm: terms.find(({ id }) => id === 'deadline') ?? null,
    holidays: { us: holidaysIn('us', signed, last), jp: holidaysIn('jp', signed, last) },
  }
}

/** The answer of the real record to an address; throws where there is none. */
export function askClocks(address = '', locale: Locale = 'en', on?: string): ClocksView {
  const context = clocksReader(locale, on)
  const facts = clocksFacts(context.edition)
  if (!facts) throw new RangeError(`${on}: the edition knows of no memorandum`)
  return toClocks(new URLSearchParams(address), facts, context)
}
