import { z } from 'zod'
import { CAPITALISED, FUND_CLASSES, FUND_GROUPS, MACRO_GROUPS } from '#domain/fund.ts'
import { day, dayOrMonth, figure, figureId, grades, id, sources, text, when } from './parts.ts'

export const fund = z.strictObject({
  id,
  name: text,
  group: z.enum(FUND_GROUPS),
  class: z.enum(FUND_CLASSES),
  capitalised: z.enum(CAPITALISED),
  countries: z.array(z.string().length(2)),
  owner: text.optional(),
  parties: z.array(text).optional(),
  inception: when.optional(),
  status: text.optional(),
  leverage: text.optional(),
  split: text.optional(),
  knownOn: dayOrMonth,
  figures: z.array(figure),
  note: text.optional(),
  sources,
  grades,
})
export type WrittenFund = z.infer<typeof fund>

export const macro = z.strictObject({
  id,
  group: z.enum(MACRO_GROUPS),
  label: text,
  on: when,
  knownOn: dayOrMonth,
  figure,
  note: text.optional(),
  sources,
  grades,
})
export type WrittenMacro = z.infer<typeof macro>

const side = z.strictObject({ who: text, says: text, sources, grades })

export const contradiction = z.strictObject({
  id,
  topic: text,
  sides: z.array(side).min(2),
  note: text.optional(),
  about: z.array(id).optional(),
  knownOn: dayOrMonth,
})
export type WrittenContradiction = z.infer<typeof contradiction>

export const search = z.strictObject({
  id,
  about: id,
  figure: figureId.optional(),
  lookedFor: text,
  where: text,
  from: day.optional(),
  until: day,
  finding: text,
  couldAnswer: z.array(id),
  openSince: day.optional(),
  knownOn: day,
})
export type WrittenSearch = z.infer<typeof search>
