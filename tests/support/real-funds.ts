import { type Day, day } from '#domain/day.ts'
import { type Edition, latestEdition } from '#domain/edition.ts'
import type { Fund } from '#domain/fund.ts'
import { rateBook } from '#domain/rate.ts'
import type { Locale } from '#domain/text.ts'
import { checkRecord } from '#record/check.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { REAL_RECORD } from './record-dir.ts'

const { record } = checkRecord(REAL_RECORD)

/** The funds of the real record as an edition knows them, as the queries of the store tell it. */
export function realFunds(on?: string): readonly Fund[] {
  const { day: last } = editionOn(on)
  const known = <Fact extends { readonly knownOn: Day }>(facts: readonly Fact[]) =>
    facts.filter(({ knownOn }) => knownOn <= last)
  return known(record.funds).map((fund) => ({ ...fund, figures: known(fund.figures) }))
}

/** Someone who reads them as of that day. */
export function realFundsReader(locale: Locale, on?: string): FigureContext {
  const edition = editionOn(on)
  return { edition, here: { locale, ...edition, path: '/fund' }, rates: rateBook(record.rates) }
}

function editionOn(on: string | undefined): Edition {
  return on === undefined ? latestEdition(record.meta.compiledOn) : { day: day(on), latest: false }
}
