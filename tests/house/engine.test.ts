import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { runTool } from '#cli/start/run.mjs'

const folder = mkdtempSync(join(tmpdir(), 'engine-'))
const env = { DATABASE_URL: `file:${join(folder, 'tracker.db')}` }
afterAll(() => rmSync(folder, { recursive: true }))

const prisma = (...args: string[]) => runTool('prisma', args, { env })

describe("Prisma's commands, through the WebAssembly engine", () => {
  it('the migrations make exactly the schema', async () => {
    const { code, all } = await prisma(
      ...['migrate', 'diff', '--exit-code', '--script'],
      ...['--from-migrations', 'prisma/migrations', '--to-schema', 'prisma/schema.prisma'],
    )
    expect({ code, all }).toMatchObject({
      code: 0,
      all: expect.stringContaining('empty migration'),
    })
  })

  it('a new database lacks the migrations, gets them once, and then has them', async () => {
    expect((await prisma('migrate', 'status')).all).toContain('have not yet been applied')
    expect((await prisma('migrate', 'deploy')).all).toContain('successfully applied')
    expect((await prisma('migrate', 'deploy')).all).toContain('No pending migrations')
    expect(await prisma('migrate', 'status')).toMatchObject({
      code: 0,
      all: expect.stringContaining('Database schema is up to date'),
    })
  })

  it('an engine that fails says why', async () => {
    const url = { DATABASE_URL: `file:${join(folder, 'absent', 'tracker.db')}` }
    const { code, all } = await runTool('prisma', ['migrate', 'deploy'], { env: url })
    expect(code).toBe(1)
    expect(all).toMatch(/unable to open database|ConnectionFailed/i)
  })
})
