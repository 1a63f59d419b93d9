import { z } from 'zod'
import { MEASURES } from '#domain/softbank.ts'
import { day, grades, id, period, sources, text } from './parts.ts'

export const seriesBreak = z.strictObject({
  id,
  measures: z.array(z.enum(MEASURES)).min(1),
  from: period,
  divisor: z
    .literal([2, 4, 5, 8, 10])
    .optional()
    .describe('What a per-share figure from before is divided by, e.g. 4 after a 4-for-1 split'),
  name: text,
  text,
  knownOn: day,
  sources,
  grades,
})
export type WrittenBreak = z.infer<typeof seriesBreak>
