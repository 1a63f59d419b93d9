import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { generateClient } from '../start/database.mjs'
import { inRoot } from '../start/place.mjs'
import { outcome, runTool } from '../start/run.mjs'
import { step } from '../start/step.mjs'

const CHECKS = [
  {
    name: 'Format',
    run: () => runTool('biome', ['check', '--error-on-warnings', '--colors=off', '.']),
  },
  { name: 'Types', run: () => runTool('tsc', ['--project', '.', '--pretty', 'false']) },
  { name: 'Reach', run: () => runScript('src/cli/quality/reach.mjs') },
  { name: 'Dead code', run: () => runTool('knip', ['--no-progress']) },
]

/** Runs every check and says of each what it found: how many passed, how many failed. */
export async function runChecks() {
  const ready = await attempt('Prepare', prepare)
  const results = [ready]
  for (const { name, run } of CHECKS) {
    results.push(
      await attempt(name, async () => {
        const { code, all } = await run()
        if (code !== 0) throw new Error(all.trimEnd())
        return lastLine(all)
      }),
    )
  }
  return { passed: results.filter(Boolean).length, failed: results.filter((ok) => !ok).length }
}

async function attempt(name, work) {
  try {
    await step(name, work)
    return true
  } catch (error) {
    console.log(`\n${error.message}\n`)
    return false
  }
}

// What the types rest on: the database client, and the routes as Next reads them.
async function prepare() {
  const client = await generateClient()
  if (!existsSync(inRoot('src/app'))) return client
  const { code, all } = await runTool('next', ['typegen'])
  if (code !== 0) throw new Error(all.trimEnd())
  return 'client and route types'
}

function runScript(path) {
  const options = { cwd: inRoot(), stdio: ['ignore', 'pipe', 'pipe'] }
  return outcome(spawn(process.execPath, [inRoot(path)], options))
}

function lastLine(text) {
  return (text.trim().split('\n').at(-1) ?? '').slice(0, 56)
}
