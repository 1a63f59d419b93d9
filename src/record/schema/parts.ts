import { z } from 'zod'
import { isDay } from '#domain/day.ts'
import { BASES, GOVERNMENTS, QUALIFIERS } from '#domain/figure.ts'
import { GRADES } from '#domain/grade.ts'
import { MINOR_DIGITS } from '#domain/money.ts'
import { parsePeriod } from '#domain/period.ts'
import {
  isQuantityError,
  MISSING,
  parseQuantity,
  type QuantityError,
  UNITS,
} from '#domain/quantity.ts'
import { RUNGS } from '#domain/rung.ts'
import { parseWhen } from '#domain/when.ts'

/** A string that must satisfy `test`; the problem says what was expected and shows an example. */
function checked(test: (text: string) => boolean, expected: string, example: string) {
  return z
    .string()
    .superRefine((value, context) => {
      if (test(value)) return
      const message = `"${value}" is not accepted`
      context.addIssue({ code: 'custom', message, params: { expected, example } })
    })
    .describe(`${expected}, e.g. ${example}`)
}

export const text = z.strictObject({ en: z.string().min(1), ja: z.string().min(1) })

export const id = checked(
  (value) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value),
  'an id in lower-case letters, digits and single hyphens',
  'masayoshi-son',
)

export const figureId = checked(
  (value) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(value),
  'a figure id: subject.date-or-period.measure',
  'softbank.fy2024q4.net-income',
)

export const day = checked(isDay, 'a calendar day YYYY-MM-DD', '2025-05-24')

export const dayOrMonth = checked(
  (value) => isDay(value) || parseWhen(value)?.kind === 'span',
  'a day YYYY-MM-DD, or a month YYYY-MM where the source gives no day',
  '2025-05-24',
)

export const when = checked(
  (value) => parseWhen(value) !== null,
  'a date as precise as the source: a day, 2025-07, 2025-Q3, 2025, "before 2025-07-22", 2025-07-01..2025-07-15 or ~2025-07',
  '2025-07-22',
)

export const period = checked(
  (value) => parsePeriod(value) !== null,
  'a fiscal period named by the year it starts in: fy2024, fy2024q4, fy2024h1 or fy2024-9m',
  'fy2024q4',
)

export const decimal = checked(
  (value) => /^\d+(\.\d+)?$/.test(value),
  'a plain decimal number',
  '147.75',
)

const QUANTITY_UNITS = [...Object.keys(MINOR_DIGITS), ...UNITS].join(', ')

function quantityProblem(error: QuantityError) {
  switch (error.kind) {
    case 'fraction-of-minor-unit':
      return {
        message: `"${error.text} ${error.currency}" is a fraction of the smallest unit of ${error.currency}`,
        expected:
          error.currency === 'JPY' ? 'a whole number of yen' : 'a whole number of minor units',
        example: '517.18bn JPY',
      }
    case 'unknown-unit':
      return {
        message: `"${error.text}" is no unit of the record`,
        expected: `a number, a space and one of ${QUANTITY_UNITS}`,
        example: '517.18bn JPY',
      }
    case 'range-reversed':
      return {
        message: `the range "${error.text}" ends below its start`,
        expected: 'the smaller number first',
        example: '1..2 %',
      }
    case 'not-a-number':
      return {
        message: `"${error.text}" is no number`,
        expected: 'digits with an optional point and k, m, bn or tn',
        example: '-227.646bn JPY',
      }
  }
}

export const value = z
  .string()
  .superRefine((written, context) => {
    const quantity = parseQuantity(written)
    if (!isQuantityError(quantity)) return
    const { message, expected, example } = quantityProblem(quantity)
    context.addIssue({ code: 'custom', message, params: { expected, example } })
  })
  .describe('A quantity with the digits its source gave, e.g. 517.18bn JPY, 18.0 %, 1..2 %')

export const sources = z.array(id).min(1)
export const grades = z.record(id, z.enum(GRADES)).optional()

const alternative = z.strictObject({
  label: text,
  by: z.enum(GOVERNMENTS).optional(),
  value,
  presentation: id.optional(),
  knownOn: dayOrMonth,
  sources,
  grades,
  formula: z.string().min(1).optional(),
})

export const figure = z
  .strictObject({
    measure: id,
    subject: id.optional(),
    on: when.optional(),
    period: period.optional(),
    label: text.optional(),
    basis: z.enum(BASES).optional(),
    rung: z.enum(RUNGS).optional(),
    value: value.optional(),
    missing: z.enum(MISSING).optional(),
    qualifier: z.enum(QUALIFIERS).optional(),
    by: z.enum(GOVERNMENTS).optional(),
    knownOn: dayOrMonth.optional(),
    sources: sources.optional(),
    grades,
    formula: z.string().min(1).optional(),
    derivedFrom: z.array(figureId).optional(),
    precision: value.optional(),
    presentation: id.optional(),
    note: text.optional(),
    doesNotSum: text.optional(),
    alternatives: z.array(alternative).optional(),
  })
  .superRefine((written, context) => {
    if ((written.value === undefined) !== (written.missing === undefined)) return
    context.addIssue({
      code: 'custom',
      message: `"${written.measure}" has ${written.value ? 'both a value and a reason why it is missing' : 'neither a value nor a reason why it is missing'}`,
      params: { expected: 'either value or missing', example: 'missing: not-disclosed' },
    })
  })
export type WrittenFigure = z.infer<typeof figure>

/** A dated entry with a sentence and, if given, one of a list of states. */
export const entry = z.strictObject({ on: dayOrMonth, text, sources, grades })

export const noteEntry = z.strictObject({ on: dayOrMonth, note: text, sources, grades })
