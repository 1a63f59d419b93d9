import { spawn } from 'node:child_process'
import { databaseUrl, inRoot } from './place.mjs'
import { Problem } from './step.mjs'

const TOOLS = {
  next: 'node_modules/next/dist/bin/next',
  prisma: 'node_modules/prisma/build/index.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
  biome: 'node_modules/@biomejs/biome/bin/biome',
  tsc: 'node_modules/typescript/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
  vitest: 'node_modules/vitest/vitest.mjs',
  playwright: 'node_modules/@playwright/test/cli.js',
}

/** Starts one of the project's own tools with this same Node, without npx and its second of delay. */
export function startTool(tool, args, { env = {}, stdio = 'inherit' } = {}) {
  return spawn(process.execPath, [inRoot(TOOLS[tool]), ...args], {
    cwd: inRoot(),
    stdio,
    env: { ...process.env, ...quiet, DATABASE_URL: databaseUrl(), ...env },
  })
}

const quiet = { NEXT_TELEMETRY_DISABLED: '1', CHECKPOINT_DISABLE: '1' }

/** Runs a tool to its end, keeping what it says; never throws. */
export function runTool(tool, args, options = {}) {
  return outcome(startTool(tool, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options }))
}

/** Waits for a started process: its exit code (127 if it could not start) and its output. */
export function outcome(child) {
  const said = { stdout: '', stderr: '', all: '' }
  for (const stream of ['stdout', 'stderr']) {
    child[stream]?.on('data', (chunk) => {
      said[stream] += chunk
      said.all += chunk
      if (process.env.VERBOSE) process.stdout.write(chunk)
    })
  }
  return new Promise((done) => {
    child.on('error', (error) => done({ ...said, code: 127, all: `${said.all}${error.message}\n` }))
    child.on('close', (code) => done({ ...said, code: code ?? 1 }))
  })
}

/** Runs a tool that has to succeed; if not, shows what it said and then `advice`. */
export async function mustRun(tool, args, advice, options) {
  return succeeded(await runTool(tool, args, options), advice)
}

export function succeeded(result, advice) {
  if (result.code === 0) return result
  const shown = process.env.VERBOSE ? '' : `${result.all.trimEnd()}\n\n`
  throw new Problem(`${shown}${advice}`)
}
