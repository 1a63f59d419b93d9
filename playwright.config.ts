import { defineConfig } from '@playwright/test'
import { freePort } from './src/cli/start/port.mjs'
import { findBrowser, launchOptions } from './src/cli/test/browser.mjs'

// `npm test -- e2e` builds the site and fills a database of its own before it comes here. The workers
// read this file again: what the first reading chose reaches them through the environment.
const port = process.env['E2E_PORT'] ?? String(await freePort())
process.env['E2E_PORT'] = port
const browser = await findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  // An accessibility check of a long page takes its time on two shared cores.
  timeout: 90_000,
  retries: 0,
  workers: 2,
  reporter: [['list'], ...jsonReporter()],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-US',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: launchOptions(browser),
  },
  webServer: {
    command: `node node_modules/next/dist/bin/next start --port ${port}`,
    url: `http://localhost:${port}/en`,
    timeout: 60_000,
    reuseExistingServer: false,
    stdout: 'ignore',
    stderr: 'pipe',
  },
})

function jsonReporter(): ['json', { outputFile: string }][] {
  const outputFile = process.env['E2E_RESULTS']
  return outputFile ? [['json', { outputFile }]] : []
}
