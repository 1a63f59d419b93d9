import { z } from 'zod'
import { BASES } from '#domain/figure.ts'
import { MEASURES } from '#domain/softbank.ts'
import { day, dayOrMonth, figure, grades, id, period, sources, text, value, when } from './parts.ts'

export const measure = z.strictObject({
  id: z.enum(MEASURES),
  label: text,
  basis: z.enum(BASES),
  unit: z.string(),
})

export const report = z
  .strictObject({
    period,
    resultsOn: day.optional(),
    resultsSources: sources.optional(),
    figures: z.array(figure).min(1),
  })
  .superRefine(({ resultsSources, figures }, context) => {
    for (const [index, each] of figures.entries()) {
      if (each.value === undefined || (each.sources ?? resultsSources)) continue
      context.addIssue({
        code: 'custom',
        path: ['figures', index],
        message: `"${each.measure}" names no source, and its period has no resultsSources`,
        params: { expected: 'at least one source', example: 'sources: [softbank-2026-08-06]' },
      })
    }
  })
export type WrittenReport = z.infer<typeof report>

export const holding = z.strictObject({
  id,
  on: when,
  knownOn: dayOrMonth,
  figures: z.array(figure),
  items: z.array(
    z.strictObject({
      ...{ id, name: text, value },
      ...{ share: value.optional(), party: id.optional(), note: text.optional() },
    }),
  ),
  sources,
  grades,
})
export type WrittenHolding = z.infer<typeof holding>
