import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateClient, migrateDatabase } from '../start/database.mjs'
import { mustRun, outcome, startTool } from '../start/run.mjs'
import { step } from '../start/step.mjs'
import { ensureBrowser } from './browser.mjs'
import { countPlaywright, countVitest, honest } from './count.mjs'

/** The unit, view, record, store, island and house tests. */
export function runVitest() {
  return withFolder(async (folder) => {
    const results = join(folder, 'vitest.json')
    const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
    const { code } = await outcome(startTool('vitest', args, { env: { TZ: 'UTC' } }))
    return counted(results, code, countVitest)
  })
}

/** The journeys through the built site, on a database, a build and a port of their own. */
export function runJourneys() {
  return withFolder(async (folder) => {
    const results = join(folder, 'playwright.json')
    process.env.DATABASE_URL = `file:${join(folder, 'tracker.db')}`
    process.env.NEXT_DIST_DIR = '.next-test'
    try {
      await prepareJourneys()
    } catch (error) {
      console.log(`\n${error.message}\n`)
      return honest(0, 0, 1)
    }
    const { code } = await outcome(
      startTool('playwright', ['test'], { env: { E2E_RESULTS: results } }),
    )
    return counted(results, code, countPlaywright)
  })
}

async function prepareJourneys() {
  await step('Browser', ensureBrowser)
  await step('Client', generateClient)
  await step('Database', migrateDatabase)
  await step('Record', async () => {
    await mustRun('tsx', ['src/cli/load.ts'], 'The record could not be loaded.')
    return 'loaded'
  })
  await step('Site', async () => {
    await mustRun('next', ['build'], 'The site could not be built.')
    return 'built'
  })
}

function counted(results, code, count) {
  try {
    return count(JSON.parse(readFileSync(results, 'utf8')), code)
  } catch {
    return honest(0, 0, 1)
  }
}

async function withFolder(work) {
  const folder = mkdtempSync(join(tmpdir(), 'tracker-test-'))
  try {
    return await work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
