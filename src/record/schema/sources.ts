import { z } from 'zod'
import { GRADES } from '#domain/grade.ts'
import { SOURCE_KINDS } from '#domain/source.ts'
import { day, dayOrMonth, decimal, id, sources, text } from './parts.ts'

export const source = z.strictObject({
  id,
  title: z.string().min(1),
  lang: z.string().min(2),
  titleIsDescription: z.literal(true).optional(),
  gloss: text.optional(),
  publisher: z.string().min(1),
  publishedOn: dayOrMonth.optional(),
  publishedOnInferred: z.literal(true).optional(),
  kind: z.enum(SOURCE_KINDS),
  grade: z.enum(GRADES),
  origin: id.optional(),
  quoted: z.literal(true).optional(),
  url: z.string().optional(),
})
export type WrittenSource = z.infer<typeof source>

const quote = z.strictObject({
  on: day,
  printed: text,
  what: text,
  knownOn: day.optional(),
  sources,
})

export const rates = z.strictObject({
  series: z.strictObject({ id, name: text, knownOn: day, sources }),
  days: z.array(z.strictObject({ day, observed: day, rate: decimal })).min(1),
  averages: z
    .array(
      z.strictObject({
        period: z.string(),
        start: day,
        end: day,
        rate: decimal,
        from: z.enum(['daily', 'g5']),
        observations: z.number().int().positive(),
      }),
    )
    .min(1),
  issuer: z.array(quote),
  quotes: z.array(quote),
})
export type WrittenRates = z.infer<typeof rates>

export const about = z.strictObject({
  compiledOn: day,
  lastObservedOn: day,
  thinAfter: day,
  coverage: z.strictObject({ from: day, to: day }),
  changed: text,
})
