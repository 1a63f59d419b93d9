import { type Day, day } from '#domain/day.ts'
import type { Locale } from '#domain/text.ts'
import type { FigureContext } from '#ui/figure-view.ts'
import { RECORD, realReader } from './real-record.ts'

/** Someone who reads the page of the vehicle in the real record, as of a day; without one, its latest edition. */
export function termsReader(locale: Locale, on?: string): FigureContext {
  const reader = realReader(locale, '/vehicle')
  if (on === undefined) return reader
  const edition = { day: day(on), latest: false }
  return { ...reader, edition, here: { ...reader.here, ...edition } }
}

/** The memorandum as an edition knows it, as the queries of the store tell it. */
export function realTerms({ edition }: Pick<FigureContext, 'edition'>) {
  const known = <Fact extends { readonly knownOn: Day }>(facts: readonly Fact[]) =>
    facts.filter(({ knownOn }) => knownOn <= edition.day)
  const terms = known(RECORD.terms).map((term) => ({
    ...term,
    paragraph: term.paragraph ? (known([term.paragraph])[0] ?? null) : null,
    us: known(term.us),
    jp: known(term.jp),
    history: known(term.history),
  }))
  const instruments = known(RECORD.instruments).map((instrument) => ({
    ...instrument,
    legalForce: known(instrument.legalForce),
    parts: instrument.parts
      .map((part) => ({ ...part, legalForce: known(part.legalForce) }))
      .filter(({ legalForce }) => legalForce.length > 0),
  }))
  return {
    ...{ terms, instruments, comparison: known(RECORD.comparison) },
    ...{ searches: known(RECORD.searches), compiledOn: RECORD.meta.compiledOn },
  }
}
