import { execFileSync, spawn } from 'node:child_process'
import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { freePort } from '#cli/start/port.mjs'

const TITLE = 'Son has floated a joint US–Japan sovereign wealth fund'
const CHANGED = 'A title that was changed just now'
const FIRST_TITLE = 'Stargate announced at the White House'
const FIRST_CHANGED = 'Another title that was changed just now'
/** Where the one title stands, and where the other does: on the first page of a list only the early events are. */
const PAGES = [
  ['/en/events/ft-son-swf', CHANGED],
  ['/en/timeline', FIRST_CHANGED],
  ['/en/timeline?track=swf-proposal', CHANGED],
  ['/en/timeline/lanes', CHANGED],
  ['/en/on/2025-05-26/timeline', FIRST_CHANGED],
  ['/en', CHANGED],
] as const
const STORE = (process.env['DATABASE_URL'] ?? '').replace('file:', '')

async function until(seconds: number, holds: () => Promise<boolean>): Promise<boolean> {
  const end = Date.now() + seconds * 1000
  while (Date.now() < end) {
    if (await holds()) return true
    await new Promise((wake) => setTimeout(wake, 500))
  }
  return false
}

test('a running server shows a newly loaded record on every page within a minute', async ({
  request,
}) => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'renewal-'))
  const database = join(folder, 'tracker.db')
  copyFileSync(STORE, database)
  const port = await freePort()
  const env = { ...process.env, DATABASE_URL: `file:${database}` }
  const next = 'node_modules/next/dist/bin/next'
  const server = spawn(process.execPath, [next, 'start', '--port', String(port)], { env })
  const text = async (page: string) => {
    try {
      return await (await request.get(`http://localhost:${port}${page}`)).text()
    } catch {
      return ''
    }
  }
  try {
    expect(await until(30, async () => (await text('/en')).includes('</html>'))).toBe(true)
    for (const [page] of PAGES) await text(page)

    const record = join(folder, 'record')
    cpSync('prisma/record', record, { recursive: true })
    const file = join(record, 'events/2025-h1.yaml')
    const before = readFileSync(file, 'utf8')
    for (const title of [TITLE, FIRST_TITLE]) expect(before).toContain(title)
    writeFileSync(file, before.replace(TITLE, CHANGED).replace(FIRST_TITLE, FIRST_CHANGED))
    execFileSync('npx', ['tsx', 'src/cli/load.ts', record], { env, stdio: 'ignore' })

    for (const [page, words] of PAGES) {
      const shown = await until(60, async () => (await text(page)).includes(words))
      expect(shown, page).toBe(true)
    }
  } finally {
    server.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
})
