import type { Commitment } from '#domain/commitment.ts'
import type { WrittenCommitment } from '../schema/commitments.ts'
import { toNote } from './entries.ts'
import { type Reading, toCites, toDay } from './reading.ts'

export function toCommitment(reading: Reading, written: WrittenCommitment): Commitment {
  const { id, counterparty, title, whose, sources, grades } = written
  return {
    id,
    counterparty,
    title,
    whose,
    knownOn: toDay(written.knownOn),
    steps: written.steps.map((step) => ({
      ...toNote(reading, step),
      stage: step.stage,
      rung: step.rung,
      figure: step.figure,
      event: step.event ?? null,
    })),
    contains: written.contains ?? [],
    note: written.note ?? null,
    cites: toCites(reading, sources, grades),
  }
}
