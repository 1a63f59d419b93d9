// npm test: everything, ending with one line `N passed, N failed`. Never asks a question.
// A part of it: npm test -- check, npm test -- unit, npm test -- e2e.
import { readFileSync } from 'node:fs'
import { installPackages } from './start/install.mjs'
import { checkNode } from './start/node.mjs'
import { inRoot } from './start/place.mjs'
import { main, Problem, step } from './start/step.mjs'

const PARTS = ['check', 'unit', 'e2e']
const asked = process.argv.slice(2)

main(async () => {
  const unknown = asked.find((part) => !PARTS.includes(part))
  if (unknown) throw new Problem(`There is no part "${unknown}"; there are ${PARTS.join(', ')}.`)
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'))
  await step('Node', () => checkNode(engines))
  await step('Packages', installPackages)
  const { runChecks } = await import('./quality/checks.mjs')
  const { runVitest, runJourneys } = await import('./test/runs.mjs')
  const { total } = await import('./test/count.mjs')

  const run = { check: runChecks, unit: runVitest, e2e: runJourneys }
  const counts = []
  for (const part of asked.length > 0 ? asked : PARTS) counts.push(await run[part]())
  const { passed, failed } = total(counts)
  console.log(`${passed} passed, ${failed} failed`)
  process.exit(failed > 0 || passed === 0 ? 1 : 0)
})
