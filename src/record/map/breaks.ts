import type { Break } from '#domain/break.ts'
import { day } from '#domain/day.ts'
import type { PeriodKey } from '#domain/period.ts'
import type { WrittenBreak } from '../schema/breaks.ts'
import { type Reading, toCites } from './reading.ts'

export function toBreak(reading: Reading, written: WrittenBreak): Break {
  const { id, measures, from, divisor, name, text, knownOn, sources, grades } = written
  return {
    ...{ id, measures, name, text },
    from: from as PeriodKey,
    divisor: divisor === undefined ? null : BigInt(divisor),
    knownOn: day(knownOn),
    cites: toCites(reading, sources, grades),
  }
}
