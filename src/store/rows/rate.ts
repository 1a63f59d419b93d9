import { RATE_KINDS, type Rate } from '#domain/rate.ts'
import type { RateQuote } from '#domain/record.ts'
import type { RateQuote as RateQuoteRow, Rate as RateRow } from '#store/generated/client.ts'
import { type Owned, putFact } from './fact.ts'
import type { RowSet } from './rowset.ts'
import { oneOf, toDay, toOptionalDay } from './values.ts'

const FROM = ['published', 'daily', 'g5', 'issuer'] as const satisfies readonly Rate['from'][]
const QUOTE_KINDS = ['issuer', 'quote'] as const satisfies readonly RateQuote['kind'][]

export function putRate(rows: RowSet, { value, ...rest }: Rate): void {
  const { kind, start, end, from, observedOn, observations } = rest
  rows.rate.push({ kind, start, end, from, observedOn, observations, ...value })
}

/** The kind of row that holds a day of the series as published, apart from the rates that convert figures. */
export const PUBLISHED = 'published'

export function putDailyRate(rows: RowSet, rate: Rate): void {
  const { value, start, end, from, observedOn, observations } = rate
  rows.rate.push({ kind: PUBLISHED, start, end, from, observedOn, observations, ...value })
}

/** The rate of `on` by a published row of that day or the last before it. */
export function toDailyRate(row: RateRow, on = toDay(row.start)): Rate {
  return { ...toRate({ ...row, kind: 'day' }), start: on, end: on }
}

export function toRate(row: RateRow): Rate {
  return {
    kind: oneOf(RATE_KINDS, row.kind),
    value: { digits: row.digits, scale: row.scale },
    start: toDay(row.start),
    end: toDay(row.end),
    observedOn: toOptionalDay(row.observedOn),
    observations: row.observations,
    from: oneOf(FROM, row.from),
  }
}

/** A quote has no id of its own: its day and its place in the record serve. */
export function rateQuoteId(quote: RateQuote, position: number): string {
  return `${quote.on}.${position}`
}

export function putRateQuote(rows: RowSet, quote: RateQuote, position: number): void {
  const { on, kind, printed, what, knownOn, cites } = quote
  const id = rateQuoteId(quote, position)
  putFact(rows, { kind: 'rate-quote', id, knownOn, title: what }, cites)
  rows.rateQuote.push({
    ...{ id, position, on, kind, knownOn },
    printedEn: printed.en,
    printedJa: printed.ja,
    whatEn: what.en,
    whatJa: what.ja,
  })
}

export function toRateQuote(row: RateQuoteRow, owned: Owned): RateQuote {
  return {
    on: toDay(row.on),
    kind: oneOf(QUOTE_KINDS, row.kind),
    printed: { en: row.printedEn, ja: row.printedJa },
    what: { en: row.whatEn, ja: row.whatJa },
    knownOn: toDay(row.knownOn),
    cites: owned.cites(row.id),
  }
}
