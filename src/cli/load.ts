import { resolve } from 'node:path'
import { drawPictures } from '#cli/draw/pictures.ts'
import { checkRecord } from '#record/check.ts'
import { formatProblems } from '#record/problem.ts'
import type { Change } from '#store/change.ts'
import { openDatabase } from '#store/client.ts'
import { getMeta, markLoaded } from '#store/queries/meta.ts'
import { saveRecord } from '#store/save.ts'

/** `npm run record:load [directory]`: checks the record and loads it in one transaction; a bad record changes nothing. */
async function load(directory: string): Promise<number> {
  const { record, problems } = checkRecord(directory)
  if (problems.length > 0) {
    console.error(`${formatProblems(problems)} Nothing was loaded.`)
    return 1
  }
  const db = openDatabase()
  try {
    const before = await getMeta(db)
    if (before?.version === record.meta.version) {
      console.log(`Record ${record.meta.version} is loaded already.`)
    } else {
      const change = await saveRecord(db, record, (table, rows) =>
        console.log(`  ${table}: ${rows}`),
      )
      console.log(describeChange(change))
    }
    await drawPictures(db, (step) => console.log(`  ${step}`))
    await markLoaded(db, new Date())
    return 0
  } finally {
    await db.$disconnect()
  }
}

const SHOWN = 20

function describeChange(change: Change): string {
  const lines = (['added', 'changed', 'removed'] as const).flatMap((word) => {
    const facts = change[word]
    const named = facts.slice(0, SHOWN).map(({ kind, id }) => `    ${kind} ${id}`)
    const more = facts.length > SHOWN ? [`    and ${facts.length - SHOWN} more`] : []
    return [`  ${word}: ${facts.length}`, ...named, ...more]
  })
  return ['Loaded.', ...lines].join('\n')
}

process.exitCode = await load(resolve(process.argv[2] ?? 'prisma/record'))
