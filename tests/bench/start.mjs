// npm run bench: how long `npm start` takes on a fresh clone, and again with nothing changed.
// The figure to quote is the ratio of the two: both are measured in this one run on this one machine.
import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../src/cli/start/port.mjs'

const SECOND_STARTS = 5

const folder = mkdtempSync(join(tmpdir(), 'tracker-bench-'))
try {
  execFileSync('git', ['clone', '--quiet', '.', folder])
  const first = await timeStart(folder)
  console.log(`fresh clone       ${first.toFixed(1)} s`)
  const again = []
  for (let run = 0; run < SECOND_STARTS; run += 1) again.push(await timeStart(folder))
  again.sort((a, b) => a - b)
  const median = again[Math.floor(SECOND_STARTS / 2)]
  const range = `${again[0].toFixed(1)} to ${again.at(-1).toFixed(1)} s`
  console.log(`nothing changed   ${median.toFixed(1)} s (median of ${SECOND_STARTS}, ${range})`)
  console.log(`ratio             1 : ${(first / median).toFixed(0)}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** Seconds from the command to its last line, the address; the server is stopped afterwards. */
async function timeStart(cwd) {
  const env = { ...process.env, PORT: String(await freePort()) }
  const began = performance.now()
  const child = spawn(process.execPath, ['src/cli/start.mjs'], { cwd, env })
  let said = ''
  await new Promise((done, fail) => {
    child.stdout.on('data', (text) => {
      said += text
      if (said.includes('http://')) done()
    })
    child.on('exit', () => fail(new Error(`npm start ended before it served:\n${said}`)))
  })
  const seconds = (performance.now() - began) / 1000
  child.removeAllListeners('exit')
  const ended = new Promise((done) => child.on('exit', done))
  child.kill('SIGTERM')
  await ended
  return seconds
}
