import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { openDatabase } from '#store/client.ts'

export interface LoaderRun {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** When to kill a loader: some time after its start, or as soon as it has printed so many lines. */
export type KillPoint = { readonly afterMs: number } | { readonly afterLines: number }

/** Runs `npm run record:load <directory>` as a process of its own, to its end or to `kill`. */
export async function runLoader(
  directory: string,
  url: string,
  kill?: KillPoint,
): Promise<LoaderRun> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/load.ts', directory], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  const timer =
    kill && 'afterMs' in kill ? setTimeout(() => child.kill('SIGKILL'), kill.afterMs) : undefined
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk
    const lines = stdout.split('\n').length - 1
    if (kill && 'afterLines' in kill && lines >= kill.afterLines) child.kill('SIGKILL')
  })
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk
  })
  await once(child, 'close')
  clearTimeout(timer)
  return { code: child.exitCode, signal: child.signalCode, stdout, stderr }
}

/**
 * A fingerprint of every row of every table, opened as the next reader would. `record` leaves out what is
 * not of the record: when it was loaded, and the pictures drawn from it.
 */
export async function contentOf(url: string, what: 'record' | 'everything'): Promise<string> {
  const db = openDatabase(url)
  try {
    const hash = createHash('sha256')
    const tables = await db.$queryRaw<{ name: string }[]>`
      SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`
    for (const { name } of tables) {
      if (what === 'record' && name === 'Picture') continue
      const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(`SELECT * FROM "${name}"`)
      const lines = rows.map((row) => writeRow(what === 'record' ? without(row) : row))
      hash.update(`${name}\n${lines.toSorted().join('\n')}\n`)
    }
    return hash.digest('hex')
  } finally {
    await db.$disconnect()
  }
}

function without({ loadedAt: _, ...row }: Record<string, unknown>): Record<string, unknown> {
  return row
}

function writeRow(row: Record<string, unknown>): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  )
}
