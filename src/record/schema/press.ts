import { z } from 'zod'
import { isFormulaError, parseFormula } from '#domain/formula.ts'
import { RATINGS } from '#domain/press.ts'
import { day, grades, id, sources, text, value } from './parts.ts'

const formula = z
  .string()
  .superRefine((written, context) => {
    const read = parseFormula(written)
    if (!isFormulaError(read)) return
    const { what, expected, example } = read
    context.addIssue({ code: 'custom', message: what, params: { expected, example } })
  })
  .describe('Arithmetic over figures, e.g. growth(softbank.fy2024q4.net-income, …)')

const printed = value.superRefine((written, context) => {
  if (!written.includes('..')) return
  const params = { expected: 'one number', example: 'printed: 3.5bn USD' }
  context.addIssue({ code: 'custom', message: `"${written}" is a range`, params })
})

export const press = z.strictObject({
  id,
  statement: text,
  outlet: z.string().min(1),
  via: z.string().min(1).optional(),
  on: day,
  knownOn: day,
  steps: z.array(z.strictObject({ formula, printed: printed.optional() })).min(1),
  why: text,
  rating: z.enum(RATINGS),
  sources,
  grades,
})
export type WrittenPress = z.infer<typeof press>
