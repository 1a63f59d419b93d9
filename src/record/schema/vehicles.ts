import { z } from 'zod'
import { AGREEMENTS, PAYOUT_PARTS } from '#domain/memorandum.ts'
import { BATCHES, SPONSOR_STANDINGS } from '#domain/project.ts'
import { LEGAL_FORCES, STAGES } from '#domain/stage.ts'
import { VEHICLES } from '#domain/vehicle.ts'
import { dayOrMonth, entry, figure, grades, id, noteEntry, sources, text, when } from './parts.ts'

const stage = noteEntry.extend({ stage: z.enum(STAGES) })
const legalForce = noteEntry.extend({ force: z.enum(LEGAL_FORCES) })

export const vehicle = z.strictObject({
  id: z.enum(VEHICLES),
  name: text,
  knownOn: dayOrMonth,
  descriptions: z.array(entry).min(1),
  stages: z.array(stage).min(1),
  legalForce: z.array(legalForce),
  figures: z.array(figure),
  sources,
  grades,
})
export type WrittenVehicle = z.infer<typeof vehicle>

export const project = z.strictObject({
  id,
  name: text,
  sector: id,
  place: text,
  batch: z.enum(BATCHES),
  knownOn: dayOrMonth,
  sponsors: z.array(z.strictObject({ party: id, role: text, standing: z.enum(SPONSOR_STANDINGS) })),
  figures: z.array(figure).optional(),
  stages: z.array(stage).min(1),
  sources,
  grades,
})
export type WrittenProject = z.infer<typeof project>

export const term = z.strictObject({
  id,
  term: text,
  paragraph: z.string().optional(),
  knownOn: dayOrMonth,
  memorandum: text,
  accounts: z.strictObject({ us: z.array(entry).optional(), jp: z.array(entry).optional() }),
  states: z.array(z.strictObject({ on: dayOrMonth, state: z.enum(AGREEMENTS) })).min(1),
  history: z.array(noteEntry),
  note: text.optional(),
  sources,
  grades,
})
export type WrittenTerm = z.infer<typeof term>

export const instrument = z.strictObject({
  id,
  title: text,
  on: when,
  knownOn: dayOrMonth,
  parties: z.array(text),
  legalForce: z.array(legalForce).min(1),
  content: text,
  sources,
  grades,
})
export type WrittenInstrument = z.infer<typeof instrument>

export const comparison = z.strictObject({
  id,
  feature: text,
  knownOn: dayOrMonth,
  japan: text,
  korea: text,
  jointFund: text,
  sources,
  grades,
})
export type WrittenComparison = z.infer<typeof comparison>

export const payout = z.strictObject({
  id,
  part: z.enum(PAYOUT_PARTS),
  knownOn: dayOrMonth,
  title: text.optional(),
  text,
  lines: z.array(text).optional(),
  value: z.string().optional(),
  unit: z.string().optional(),
  paragraph: z.string().optional(),
  sources,
  grades,
})
export type WrittenPayout = z.infer<typeof payout>
