import { z } from 'zod'
import { WHOSE } from '#domain/commitment.ts'
import { RUNGS } from '#domain/rung.ts'
import { STAGES } from '#domain/stage.ts'
import { dayOrMonth, figureId, grades, id, noteEntry, sources, text } from './parts.ts'

const step = noteEntry.extend({
  stage: z.enum(STAGES),
  rung: z.enum(RUNGS),
  figure: figureId,
  event: id.optional(),
})

export const commitment = z.strictObject({
  id,
  counterparty: id,
  title: text,
  whose: z.enum(WHOSE),
  knownOn: dayOrMonth,
  contains: z.array(id).optional(),
  note: text.optional(),
  steps: z.array(step).min(1),
  sources,
  grades,
})
export type WrittenCommitment = z.infer<typeof commitment>
