import { z } from 'zod'
import { PAYOUT_PARTS, TERM_SUBJECTS } from '#domain/memorandum.ts'
import { BATCHES, REGIONS, SECTORS, SPONSOR_STANDINGS } from '#domain/project.ts'
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
  sector: z.enum(SECTORS),
  place: text,
  region: z.array(z.enum(REGIONS)).optional(),
  batch: z.enum(BATCHES),
  sameAs: id.optional(),
  knownOn: dayOrMonth,
  sponsors: z.array(z.strictObject({ party: id, role: text, standing: z.enum(SPONSOR_STANDINGS) })),
  figures: z.array(figure).optional(),
  stages: z.array(stage).min(1),
  events: z.array(id).optional(),
  claims: z.array(id).optional(),
  sources,
  grades,
})
export type WrittenProject = z.infer<typeof project>

/** What an account says of its term, as a short key equal for all that say the same; or a remark nearby. */
const account = entry
  .extend({ says: id.optional(), nearby: z.literal(true).optional() })
  .superRefine(({ says, nearby }, context) => {
    if ((says === undefined) !== (nearby === undefined)) return
    context.addIssue({
      code: 'custom',
      message: `an account ${says ? 'both says something of the term and is only nearby' : 'does not say what it says of the term'}`,
      params: {
        expected:
          'says (a key, or unclear), or nearby: true for a remark that does not state the term',
        example: 'says: up-to',
      },
    })
  })
const accounts = z.array(account).min(1).optional()

const paragraph = z.strictObject({
  number: z.string().min(1),
  on: dayOrMonth,
  sources,
  grades,
})

export const term = z.strictObject({
  id,
  subject: z.enum(TERM_SUBJECTS),
  term: text,
  paragraph: paragraph.optional(),
  knownOn: dayOrMonth,
  memorandum: text,
  clause: z.literal('not-seen').optional(),
  accounts: z.strictObject({ us: accounts, jp: accounts }),
  history: z.array(noteEntry),
  note: text.optional(),
  sources,
  grades,
})
export type WrittenTerm = z.infer<typeof term>

const instrumentPart = z.strictObject({
  id,
  name: text,
  legalForce: z.array(legalForce).min(1),
})

export const instrument = z.strictObject({
  id,
  title: text,
  on: when,
  knownOn: dayOrMonth,
  parties: z.array(text),
  legalForce: z.array(legalForce).min(1),
  parts: z.array(instrumentPart).min(1).optional(),
  content: text,
  sources,
  grades,
})
export type WrittenInstrument = z.infer<typeof instrument>

/** Without sources where nothing was found. */
const comparedCell = z.strictObject({ text, sources: sources.optional(), grades })

export const comparison = z.strictObject({
  id,
  feature: text,
  knownOn: dayOrMonth,
  japan: comparedCell,
  korea: comparedCell,
  jointFund: comparedCell,
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
