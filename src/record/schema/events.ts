import { z } from 'zod'
import { CLAIM_SUBJECTS } from '#domain/claim.ts'
import { TRACKS } from '#domain/event.ts'
import { EVENT_KINDS, STANDINGS } from '#domain/standing.ts'
import { dayOrMonth, figure, grades, id, noteEntry, sources, text, when } from './parts.ts'

export const event = z.strictObject({
  id,
  on: when,
  knownOn: dayOrMonth,
  track: z.enum(TRACKS),
  kind: z.enum(EVENT_KINDS),
  mode: z.enum(['observed', 'scheduled']).optional(),
  importance: z.literal([1, 2, 3]),
  title: text,
  summary: text,
  actors: z.array(id),
  figures: z.array(figure).optional(),
  sources,
  grades,
  supersededBy: id.optional(),
  note: text.optional(),
})
export type WrittenEvent = z.infer<typeof event>

export const claim = z.strictObject({
  id,
  about: z.enum(CLAIM_SUBJECTS),
  statement: text,
  knownOn: dayOrMonth,
  figure: figure.optional(),
  history: z.array(noteEntry.extend({ standing: z.enum(STANDINGS) })).min(1),
})
export type WrittenClaim = z.infer<typeof claim>
