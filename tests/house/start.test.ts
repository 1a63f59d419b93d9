import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkWritable } from '#cli/start/database.mjs'
import { installed } from '#cli/start/install.mjs'
import { nodeProblem } from '#cli/start/node.mjs'
import { databaseFile, databaseUrl, inRoot } from '#cli/start/place.mjs'
import { checkPort, portFrom } from '#cli/start/port.mjs'

const folder = mkdtempSync(join(tmpdir(), 'house-'))
const none = { NODE_ENV: 'test' } as const
afterAll(() => rmSync(folder, { recursive: true }))

describe('Node', () => {
  it.each([
    ['v18.20.8', true],
    ['v20.18.3', true],
    ['v20.19.0', false],
    ['v22.1.0', false],
    ['v24.0.0', false],
  ])('%s is too old: %s', (version, old) => {
    expect(nodeProblem(version, '>=20.19') !== null).toBe(old)
  })

  it('says which Node is there, which is needed and where to get it', () => {
    const problem = nodeProblem('v18.20.8', '>=20.19')
    expect(problem).toContain('Node 18.20.8')
    expect(problem).toContain('Node 20.19 or newer')
    expect(problem).toContain('https://nodejs.org')
  })
})

describe('the port', () => {
  it('is refused when taken, with the command that would work', async () => {
    const server = createServer()
    const port = await new Promise<number>((done) => {
      server.listen(0, () => {
        const address = server.address()
        done(typeof address === 'object' && address ? address.port : 0)
      })
    })
    await expect(checkPort(port, 'npm start')).rejects.toThrow(
      `Port ${port} is taken by another program.\nChoose another one, for example: PORT=3001 npm start`,
    )
    await new Promise((done) => server.close(done))
    expect(await checkPort(port, 'npm start')).toBe(`${port} is free`)
  })

  it('is 3000 unless PORT says otherwise, and has to be a port', () => {
    expect(portFrom({})).toBe(3000)
    expect(portFrom({ PORT: '3001' })).toBe(3001)
    for (const PORT of ['web', '0', '65536', '80.5']) {
      expect(() => portFrom({ PORT })).toThrow('a number from 1 to 65535')
    }
  })
})

describe('the packages', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/@libsql/win32-x64-msvc': { version: '0.5.29', optional: true },
    },
  }

  it('are there when npm installed what the lockfile names for this system', () => {
    expect(installed(wanted, { packages: { 'node_modules/zod': { version: '4.6.7' } } })).toBe(true)
  })

  it('are missing when nothing was installed, or another version', () => {
    expect(installed(wanted, null)).toBe(false)
    expect(installed(wanted, { packages: {} })).toBe(false)
    expect(installed(wanted, { packages: { 'node_modules/zod': { version: '4.6.6' } } })).toBe(
      false,
    )
  })
})

describe('the database', () => {
  it('is prisma/tracker.db wherever the command is run, or what DATABASE_URL says', () => {
    expect(databaseFile(none)).toBe(inRoot('prisma/tracker.db'))
    expect(databaseUrl({ ...none, DATABASE_URL: 'file:data/a.db' })).toBe(
      `file:${inRoot('data/a.db')}`,
    )
    expect(databaseFile({ ...none, DATABASE_URL: 'file:///srv/a.db' })).toBe('/srv/a.db')
    expect(databaseFile({ ...none, DATABASE_URL: 'libsql://tracker.example' })).toBe(null)
  })

  it('that cannot be written is said to be so, with a way out', () => {
    const said = /cannot be written \(.+\)\.\n.*\nDATABASE_URL=file:/s
    expect(() => checkWritable(join(folder, 'absent', 'a.db'))).toThrow(said)
    expect(() => checkWritable(folder)).toThrow(said)
  })

  it('may be absent, or a file that can be written', () => {
    const file = join(folder, 'a.db')
    expect(() => checkWritable(file)).not.toThrow()
    writeFileSync(file, '')
    expect(() => checkWritable(file)).not.toThrow()
  })
})
