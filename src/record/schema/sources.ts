import { z } from 'zod'
import { isDay } from '#domain/day.ts'
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

/** One line a day; the file may hold nothing else. */
export const dailyRates = z.record(z.string(), decimal).superRefine((written, context) => {
  for (const [key, rate] of Object.entries(written)) {
    const what = isDay(key) ? (/[1-9]/.test(rate) ? null : 'is no rate') : 'is no day'
    if (what === null) continue
    context.addIssue({
      code: 'custom',
      path: [key],
      message: `${isDay(key) ? rate : `"${key}"`} ${what}`,
      params: {
        expected: 'a calendar day YYYY-MM-DD and a positive number of yen per dollar',
        example: '2025-05-23: 142.61',
      },
    })
  }
})
export type WrittenDailyRates = z.infer<typeof dailyRates>

export const about = z.strictObject({
  compiledOn: day,
  lastObservedOn: day,
  thinAfter: day,
  coverage: z.strictObject({ from: day, to: day }),
  changed: text,
})
