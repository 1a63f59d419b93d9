import { type Day, day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import type { Vehicle } from '#domain/vehicle.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { RECORD, realReader } from './real-record.ts'

/** Someone who reads the page of the fund in the real record, as of a day; without one, its latest edition. */
export function fundReader(locale: Locale, on?: string): FigureContext {
  const reader = realReader(locale, '/fund')
  if (on === undefined) return reader
  const edition = { day: day(on), latest: false }
  return { ...reader, edition, here: { ...reader.here, ...edition } }
}

/** The fund, the claims and their sources as an edition knows them, as the queries of the store tell them. */
export function realFund({ edition }: Pick<FigureContext, 'edition'>) {
  const known = <Fact extends { readonly knownOn: Day }>(facts: readonly Fact[]) =>
    facts.filter(({ knownOn }) => knownOn <= edition.day)
  const claims = known(RECORD.claims).map((claim) => ({
    ...claim,
    history: known(claim.history),
    figure: claim.figure ? (known([claim.figure])[0] ?? null) : null,
  }))
  const fund: Vehicle | undefined = RECORD.vehicles.find(({ id }) => id === 'joint-fund')
  if (!fund) throw new RangeError('no fund in the record')
  const vehicle = { ...fund, figures: known(fund.figures) }
  return { vehicle, claims, sources: known(RECORD.sources) }
}
