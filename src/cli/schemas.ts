import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonSchemas } from '#record/json-schema.ts'

/** `npm run record:schemas`: writes the JSON Schemas that editors use, from the zod schemas the check uses. */
const directory = 'prisma/record/schemas'
mkdirSync(directory, { recursive: true })
for (const [name, schema] of Object.entries(jsonSchemas())) {
  writeFileSync(join(directory, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`)
}
