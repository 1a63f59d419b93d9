import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

const ADVICE = [
  'No browser was found for the end-to-end tests, and none could be installed. Do one of these:',
  '  npx playwright install --with-deps chromium',
  '  apt-get install chromium            (Debian, Ubuntu; as root)',
  'or put Chromium or Google Chrome on the PATH; then run npm test again.',
].join('\n')

/**
 * The browser the end-to-end tests drive: `{ path }`, where an undefined path stands for Playwright's
 * own; null when there is none. A browser counts when it can tell its version.
 */
export async function findBrowser() {
  const { chromium } = await import('@playwright/test')
  if (starts(chromium.executablePath())) return { path: undefined }
  const path = onPath().find(starts)
  return path ? { path } : null
}

/** How a found browser is started; without one, Playwright says what it misses. */
export function launchOptions(browser) {
  return {
    ...(browser?.path ? { executablePath: browser.path } : {}),
    // Chromium refuses its sandbox to root, and small containers have little shared memory.
    args: ['--disable-dev-shm-usage', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  }
}

/** Finds a browser or installs one, without asking; throws with what to do if neither works. */
export async function ensureBrowser() {
  for (const install of [null, installPlaywrights, installDebians]) {
    install?.()
    const browser = await findBrowser()
    if (browser) return browser.path ?? "Playwright's own"
  }
  throw new Error(ADVICE)
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)))
}

function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 30_000 }).status === 0
}

function installPlaywrights() {
  const cli = new URL('../../../node_modules/@playwright/test/cli.js', import.meta.url).pathname
  attempt(process.execPath, [cli, 'install', 'chromium'], 180_000)
}

function installDebians() {
  if (process.getuid?.() !== 0) return
  attempt('apt-get', ['update', '-qq'], 180_000)
  attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], 600_000)
}

function attempt(command, args, timeout) {
  const stdio = process.env.VERBOSE ? 'inherit' : 'ignore'
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { timeout, env, stdio: ['ignore', stdio, stdio] })
}
