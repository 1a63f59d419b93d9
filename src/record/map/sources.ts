import { type Day, day } from '#domain/day.ts'
import { parseDecimal } from '#domain/decimal.ts'
import { gradeAtBest } from '#domain/grade.ts'
import type { Rate } from '#domain/rate.ts'
import type { RateQuote } from '#domain/record.ts'
import type { Source } from '#domain/source.ts'
import type { WrittenDailyRates, WrittenRates, WrittenSource } from '../schema/sources.ts'
import { type Reading, toCites, toDay } from './reading.ts'

/** `firstUse` is the first fact that rests on the source: an undated document counts from then. */
export function toSource(written: WrittenSource, firstUse: Day): Source {
  const quoted = written.quoted ?? false
  return {
    id: written.id,
    title: written.title,
    titleIsDescription: written.titleIsDescription ?? false,
    lang: written.lang,
    gloss: written.gloss ?? null,
    publisher: written.publisher,
    publishedOn: written.publishedOn ?? null,
    publishedOnInferred: written.publishedOnInferred ?? false,
    knownOn: written.publishedOn ? toDay(written.publishedOn) : firstUse,
    kind: written.kind,
    grade: gradeAtBest(written.grade, quoted),
    origin: written.origin ?? written.id,
    quoted,
    url: written.url ?? null,
  }
}

export function toRates(written: WrittenRates): Rate[] {
  const days = written.days.map(({ day: of, observed, rate }) => dayRate(of, observed, rate))
  const averages = written.averages.map(
    ({ start, end, rate, from, observations }): Rate => ({
      kind: 'average',
      value: toDecimal(rate),
      start: day(start),
      end: day(end),
      observedOn: null,
      observations,
      from,
    }),
  )
  return [...days, ...averages]
}

/** Every published day, first to last. */
export function toDailyRates(written: WrittenDailyRates): Rate[] {
  return Object.entries(written)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([on, rate]) => dayRate(on, on, rate))
}

function dayRate(on: string, observed: string, rate: string): Rate {
  return {
    kind: 'day',
    value: toDecimal(rate),
    start: day(on),
    end: day(on),
    observedOn: day(observed),
    observations: null,
    from: 'published',
  }
}

export function toRateQuotes(reading: Reading, written: WrittenRates): RateQuote[] {
  const quotes = (kind: RateQuote['kind'], entries: WrittenRates['quotes']): RateQuote[] =>
    entries.map((entry) => ({
      on: day(entry.on),
      kind,
      printed: entry.printed,
      what: entry.what,
      knownOn: day(entry.knownOn ?? entry.on),
      cites: toCites(reading, entry.sources),
    }))
  return [...quotes('issuer', written.issuer), ...quotes('quote', written.quotes)]
}

function toDecimal(text: string): Rate['value'] {
  const value = parseDecimal(text)
  if (value === null) throw new RangeError(`"${text}" is no rate; the schema lets none through`)
  return value
}
