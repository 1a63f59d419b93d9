import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { inRoot } from '#cli/start/place.mjs'

const SKIPPED =
  /^(node_modules|\.git|\.next.*|test-results|playwright-report|shots)$|^src\/store\/generated$/

function filesUnder(folder: string): string[] {
  return readdirSync(inRoot(folder)).flatMap((entry) => {
    const name = join(folder, entry)
    if (SKIPPED.test(name)) return []
    return statSync(inRoot(name)).isDirectory() ? filesUnder(name) : [relative('.', name)]
  })
}

const files = filesUnder('.')
const text = (name: string) => readFileSync(inRoot(name), 'utf8')
const code = files.filter((name) => /^(src|tests|prisma)\/.*\.(ts|tsx|mjs)$/.test(name))

/** The places, as `file:line`, where a pattern occurs. */
function places(names: string[], pattern: RegExp): string[] {
  return names.flatMap((name) =>
    text(name)
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${name}:${index + 1}`] : [])),
  )
}

const isTest = (name: string) => /^tests\/|\.test\.tsx?$/.test(name)
const inLayer = (...layers: string[]) => {
  const pattern = new RegExp(`^src/(${layers.join('|')})/`)
  return code.filter((name) => pattern.test(name) && !isTest(name))
}

describe('the house', () => {
  it('is read: there are files to hold to its rules', () => {
    expect(code.length).toBeGreaterThan(100)
  })

  it('keeps a file under 200 lines, a test under 300', () => {
    const long = code.filter((name) => text(name).split('\n').length > (isTest(name) ? 301 : 201))
    expect(long).toEqual([])
  })

  it('has no drawer for what has no name', () => {
    const drawer = /(^|\/)(utils?|helpers?|lib|types|hooks|common|misc)(\/|\.tsx?$)/
    expect(code.filter((name) => drawer.test(name))).toEqual([])
  })

  it('formats in i18n only', () => {
    const elsewhere = inLayer(
      ...['domain', 'calendar', 'record', 'store', 'ui', 'features', 'app', 'cli'],
    )
    expect(places(elsewhere, /\bIntl\.|\.toLocale(String|DateString|TimeString)\(/)).toEqual([])
  })

  it('reads the clock in app, cli and nowhere else', () => {
    const elsewhere = inLayer('domain', 'calendar', 'record', 'i18n', 'ui', 'features')
    expect(places(elsewhere, /\bDate\.now\(|new Date\(\)/)).toEqual([])
  })

  it('names no place on the machine it was written on', () => {
    const written = files.filter((name) => /\.(tsx?|mjs|json|ya?ml|md|prisma|sql|css)$/.test(name))
    const machine = new RegExp(
      `(^|[\\s'"\`(=:])/(${['work', 'tmp', 'home', 'Users', 'root'].join('|')})/`,
    )
    expect(places(written, machine)).toEqual([])
  })

  it('installs from the default registry, whichever that is', () => {
    expect(text('package-lock.json')).not.toContain('"resolved": "http')
  })

  // npm leaves out what a registry does not offer for other systems, and `npm ci` then refuses the lot.
  it('locks the packages of every system', () => {
    const { packages } = JSON.parse(text('package-lock.json'))
    const optional = Object.values<{ optionalDependencies?: object }>(packages).flatMap((entry) =>
      Object.keys(entry.optionalDependencies ?? {}),
    )
    const locked = Object.keys(packages)
    const unlocked = optional.filter((name) => !locked.some((path) => path.endsWith(`/${name}`)))
    expect(unlocked).toEqual([])
  })
})

describe('package.json', () => {
  it('has scripts that run files there are', () => {
    const scripts = Object.values<string>(JSON.parse(text('package.json')).scripts)
    const run = scripts.flatMap((script) => /^(?:node|tsx) (\S+)/.exec(script)?.[1] ?? [])
    expect(run.length).toBeGreaterThan(5)
    expect(run.filter((name) => !files.includes(name))).toEqual([])
  })
})

describe('README.md', () => {
  it('names commands that exist', () => {
    const scripts = Object.keys(JSON.parse(text('package.json')).scripts)
    const named = [...text('README.md').matchAll(/\bnpm (?:run ([\w:-]+)|(start|test))\b/g)]
    expect(named.length).toBeGreaterThan(2)
    const names = named.flatMap(([, run, short]) => run ?? short ?? [])
    expect(names.filter((name) => !scripts.includes(name))).toEqual([])
  })
})
