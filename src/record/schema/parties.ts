import { z } from 'zod'
import { PARTS, PARTY_KINDS, SIDES, STANCES } from '#domain/party.ts'
import { RELATION_STANDINGS, RELATION_TYPES } from '#domain/relation.ts'
import {
  day,
  dayOrMonth,
  entry,
  figure,
  grades,
  id,
  noteEntry,
  sources,
  text,
  when,
} from './parts.ts'

const office = z.strictObject({
  title: text,
  org: id.optional(),
  from: when.optional(),
  to: when.optional(),
  documentedOn: dayOrMonth.optional(),
  lastConfirmed: dayOrMonth.optional(),
  sources,
  grades,
})

export const party = z.strictObject({
  id,
  kind: z.enum(PARTY_KINDS),
  name: text,
  called: z.array(text).min(1).optional(),
  reading: z.string().min(1).optional(),
  country: z.string().length(2).optional(),
  side: z.enum(SIDES),
  parts: z
    .array(z.strictObject({ on: dayOrMonth, part: z.enum(PARTS), sources, grades }))
    .optional(),
  roles: z.array(office).optional(),
  stances: z.array(noteEntry.extend({ stance: z.enum(STANCES) })).optional(),
  descriptions: z.array(entry).optional(),
  website: z.url().optional(),
  wikidata: z.string().optional(),
  short: z.literal(true).optional(),
  sources,
  grades,
})
export type WrittenParty = z.infer<typeof party>

export const relation = z.strictObject({
  id,
  from: id,
  to: id,
  type: z.enum(RELATION_TYPES),
  label: text,
  since: when.optional(),
  until: when.optional(),
  untilKnownOn: day.optional(),
  standing: z.enum(RELATION_STANDINGS),
  figure: figure.optional(),
  knownOn: dayOrMonth,
  sources,
  grades,
  note: text.optional(),
})
export type WrittenRelation = z.infer<typeof relation>
