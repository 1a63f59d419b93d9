import { resolve } from 'node:path'
import { figuresOf } from '#record/check/figures.ts'
import { checkRecord } from '#record/check.ts'
import { formatProblems } from '#record/problem.ts'

/** `npm run record:check [directory]`: prints every problem of the record; exit 1 if there is one. */
const directory = resolve(process.argv[2] ?? 'prisma/record')
const { record, problems } = checkRecord(directory)
if (problems.length > 0) {
  console.error(formatProblems(problems))
  process.exitCode = 1
} else {
  const counts = Object.entries(record)
    .filter(([, list]) => Array.isArray(list))
    .map(([kind, list]) => `${(list as readonly unknown[]).length} ${kind}`)
  console.log(`The record is right: ${counts.join(', ')}, ${figuresOf(record).length} figures.`)
}
