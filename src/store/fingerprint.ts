import { createHash } from 'node:crypto'
import type { TheRecord } from '#domain/record.ts'
import { rateQuoteId } from './rows/rate.ts'

/** A hash of one entry of the record: what two loads are compared by. */
export interface Fingerprint {
  readonly kind: string
  readonly id: string
  readonly hash: string
}

/** One for every entry with an id, its figures and sources included in its hash. */
export function fingerprintsOf(record: TheRecord): Fingerprint[] {
  // The version names the files, not what they say: moving an entry changes no fact.
  const { version: _, ...said } = record.meta
  const { meta: _meta, rates, dailyRates, rateQuotes, reports, ...lists } = record
  return [
    fingerprint('record', 'record', said),
    ...rates.map((rate) => fingerprint('rate', `${rate.from}/${rate.start}/${rate.end}`, rate)),
    ...dailyRates.map((rate) => fingerprint('daily-rate', rate.start, rate)),
    ...rateQuotes.map((quote, at) => fingerprint('rate-quote', rateQuoteId(quote, at), quote)),
    ...reports.map((report) => fingerprint('report', report.period, report)),
    ...Object.entries(KINDS).flatMap(([list, kind]) =>
      lists[list as keyof typeof KINDS].map((value) => fingerprint(kind, value.id, value)),
    ),
  ]
}

const KINDS = {
  sources: 'source',
  events: 'event',
  claims: 'claim',
  projects: 'project',
  parties: 'party',
  relations: 'relation',
  vehicles: 'vehicle',
  terms: 'term',
  instruments: 'instrument',
  comparison: 'comparison',
  payout: 'payout',
  funds: 'fund',
  macro: 'macro',
  measures: 'measure',
  breaks: 'break',
  holdings: 'holding',
  pressChecks: 'press-check',
  commitments: 'commitment',
  contradictions: 'contradiction',
  searches: 'search',
} as const satisfies Partial<Record<keyof TheRecord, string>>

function fingerprint(kind: string, id: string, value: object): Fingerprint {
  return { kind, id, hash: createHash('sha256').update(canonical(value)).digest('hex') }
}

/** JSON that does not depend on the order in which a mapper wrote the keys. */
function canonical(value: object): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (typeof each === 'bigint') return `${each}n`
    if (each === null || typeof each !== 'object' || Array.isArray(each)) return each
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
