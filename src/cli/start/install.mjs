import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { inRoot } from './place.mjs'
import { outcome, succeeded } from './run.mjs'

/** Installs exactly what the lockfile names, unless that is what is there. */
export async function installPackages() {
  if (installed(lockfile('package-lock.json'), lockfile('node_modules/.package-lock.json'))) {
    return 'already installed'
  }
  succeeded(
    await outcome(npm(['ci', '--no-audit', '--no-fund', '--include=dev'])),
    'The packages could not be installed (npm ci). Check the network, then run the command again.',
  )
  return 'installed from the lockfile'
}

/** Whether npm's own note of what it installed covers the lockfile; what is for other systems may lack. */
export function installed(wanted, present) {
  if (!wanted || !present) return false
  return Object.entries(wanted.packages).every(([path, { version, optional }]) => {
    const found = present.packages[path]?.version
    return path === '' || found === version || (optional === true && found === undefined)
  })
}

function lockfile(path) {
  try {
    return JSON.parse(readFileSync(inRoot(path), 'utf8'))
  } catch {
    return null
  }
}

function npm(args) {
  const own = process.env.npm_execpath
  const options = { cwd: inRoot(), stdio: ['ignore', 'pipe', 'pipe'] }
  if (own?.endsWith('.js')) return spawn(process.execPath, [own, ...args], options)
  return spawn('npm', args, { ...options, shell: process.platform === 'win32' })
}
