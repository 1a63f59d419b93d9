import { z } from 'zod'
import { LIST_KINDS, LISTS, SINGLE_KINDS, SINGLES } from './kinds.ts'

/** JSON Schemas of the record's files by kind, for editors: a list of entries, or one mapping. */
export function jsonSchemas(): Record<string, unknown> {
  const lists = LIST_KINDS.map((kind) => [kind, toJson(z.array(LISTS[kind].schema))])
  const singles = SINGLE_KINDS.map((kind) => [kind, toJson(SINGLES[kind].schema)])
  return Object.fromEntries([...lists, ...singles])
}

function toJson(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', reused: 'ref' })
}
