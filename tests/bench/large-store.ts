// Fills the database of DATABASE_URL with the record and ten thousand invented events, two thousand people
// and five thousand relations beside it: what the site would have to bear after many years.
import { checkRecord } from '#record/check.ts'
import { openDatabase } from '#store/client.ts'
import { saveRecord } from '#store/save.ts'
import { syntheticRecord } from '#tests/support/synthetic-record.ts'

const { record, problems } = checkRecord('prisma/record')
if (problems.length > 0) throw new Error(`the record has ${problems.length} problems`)
const db = openDatabase()
const large = syntheticRecord(record)
await saveRecord(db, { ...large, meta: { ...large.meta, version: `${large.meta.version}-large` } })
await db.$disconnect()
console.log(
  `${large.events.length} events, ${large.parties.length} people and institutions, ${large.relations.length} relations`,
)
