import { day } from '#domain/day.ts'
import type { Rate, RateBook } from '#domain/rate.ts'
import { spanKey } from '#domain/rate.ts'

function dayRate(on: string, digits: bigint, observedOn = on): Rate {
  return {
    ...{ kind: 'day', value: { digits, scale: 2 }, start: day(on), end: day(on) },
    ...{ observedOn: day(observedOn), observations: null, from: 'published' },
  }
}

function mean(start: string, end: string, digits: bigint, observations: number): Rate {
  return {
    ...{ kind: 'average', value: { digits, scale: 4 }, start: day(start), end: day(end) },
    ...{ observedOn: null, observations, from: 'daily' },
  }
}

const DAYS = [
  dayRate('2024-03-31', 15122n, '2024-03-29'),
  dayRate('2025-05-24', 14261n, '2025-05-23'),
  dayRate('2025-07-22', 14636n),
  dayRate('2025-07-26', 14777n, '2025-07-25'),
  dayRate('2026-05-01', 15676n),
  dayRate('2026-09-25', 15718n),
]
const MEANS = [
  mean('2024-01-01', '2024-03-31', 1485592n, 62),
  mean('2025-01-01', '2025-03-31', 1523966n, 61),
]

/** Yen per dollar (Federal Reserve H.10) on the days and in the quarters that tests convert at. */
export const MINI_RATES: RateBook = {
  days: new Map(DAYS.map((rate) => [rate.start, rate])),
  averages: new Map(MEANS.map((rate) => [spanKey(rate), rate])),
}
