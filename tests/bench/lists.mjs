// npm run bench:lists: the lists, the lane chart and the map over a record of ten thousand events and two
// thousand people. No question is asked twice, so that no answer can be a kept one. The figures to quote
// are the ratios to a page made ahead, and to the script of loading the same page, of the same run.
// Needs a built site (npm start once).
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { withSite } from '../../src/cli/shots/site.mjs'
import { mustRun } from '../../src/cli/start/run.mjs'
import { findBrowser, launchOptions } from '../../src/cli/test/browser.mjs'
import { measureDrawings } from './drawings.mjs'
import { OTHERS, QUESTIONS } from './questions.mjs'
import { middle } from './script-time.mjs'

const LIGHT = 200_000
const QUICK = 100
const MADE_AHEAD = '/en/timeline'

const folder = mkdtempSync(join(tmpdir(), 'tracker-bench-'))
process.env.DATABASE_URL = `file:${join(folder, 'large.db')}`
const browser = await chromium.launch(launchOptions(await findBrowser()))
try {
  const { migrateDatabase } = await import('../../src/cli/start/database.mjs')
  await migrateDatabase()
  await mustRun('tsx', ['tests/bench/large-store.ts'], 'The large record could not be stored.')
  await withSite(null, measure)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}

async function measure(base) {
  const [first] = QUESTIONS.flatMap(({ addresses }) => addresses)
  const { ms } = await timeOf(base + first)
  console.log(`first answer after the start: ${ms.toFixed(0)} ms (the record is read once)`)
  const ahead = await timesOf(base, Array(21).fill(MADE_AHEAD))
  console.log(`${'a page made ahead'.padEnd(38)} ${said(ahead)}`)
  const ask = async ({ name, addresses }) => {
    const [warming, ...asked] = addresses
    await timeOf(base + warming)
    const times = await timesOf(base, asked)
    const ratio = middleOf(times) / middleOf(ahead)
    console.log(`${name.padEnd(38)} ${said(times)}  1 : ${ratio.toFixed(1)}`)
    return times
  }
  const all = []
  for (const question of QUESTIONS) all.push(...(await ask(question)))
  for (const other of OTHERS) await ask(other)
  console.log(`${'all questions'.padEnd(38)} ${said(all)}`)
  const quick = middleOf(all) < QUICK
  const light = Math.max(...all.map(({ bytes }) => bytes)) < LIGHT
  console.log(`median under ${QUICK} ms: ${quick}; every page under ${LIGHT} bytes: ${light}`)
  if (!quick || !light) process.exitCode = 1
  await measureDrawings(browser, base)
}

function middleOf(times) {
  return middle(times.map(({ ms }) => ms))
}

function said(times) {
  const bytes = Math.max(...times.map((time) => time.bytes))
  return `${middleOf(times).toFixed(1).padStart(6)} ms (median of ${times.length}), at most ${bytes} bytes`
}

async function timesOf(base, addresses) {
  const times = []
  for (const address of addresses) times.push(await timeOf(base + address))
  return times
}

/** Milliseconds to the end of an answer, and the bytes of its HTML. */
async function timeOf(address) {
  const began = performance.now()
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address}: ${response.status}`)
  const { byteLength } = await response.arrayBuffer()
  return { ms: performance.now() - began, bytes: byteLength }
}
