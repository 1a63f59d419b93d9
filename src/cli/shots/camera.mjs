import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '../start/step.mjs'
import { findBrowser, launchOptions } from '../test/browser.mjs'
import { fileOf } from './options.mjs'

/** The browser draws no picture higher than this. */
const TALLEST = 60_000
const AT_ONCE = 2

/**
 * Takes a picture of every view into `folder`. Gives each view's faults in words: an answer other than
 * 200, anything wider than the window, whatever the console calls an error.
 */
export async function takeShots(base, views, folder, onShot) {
  const found = await findBrowser()
  if (!found) throw new Problem('No browser was found. Run: npx playwright install chromium')
  const { chromium } = await import('@playwright/test')
  const browser = await chromium.launch(launchOptions(found))
  const shots = new Array(views.length)
  let next = 0
  const work = async () => {
    while (next < views.length) {
      const index = next++
      shots[index] = await takeShot(browser, base, views[index], folder)
      onShot(shots[index])
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
  } finally {
    await browser.close()
  }
  return shots
}

async function takeShot(browser, base, view, folder) {
  const { page: path, width, locale, theme } = view
  const file = fileOf(view)
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    ...{ colorScheme: theme, reducedMotion: 'reduce', locale: locale === 'ja' ? 'ja-JP' : 'en-US' },
  })
  const faults = []
  try {
    const page = await context.newPage()
    page.on('console', (said) => said.type() === 'error' && faults.push(`console: ${said.text()}`))
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
    const answer = await page.goto(`${base}/${locale}${path}`, { waitUntil: 'load' })
    if (answer?.status() !== 200) faults.push(`the answer is ${answer?.status()}`)
    const { height, wider } = await page.evaluate(lookAtPage)
    faults.push(...wider)
    if (height > TALLEST) faults.push(`${height} px high: the picture ends at ${TALLEST}`)
    const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST) }
    const place = join(folder, file)
    await page.screenshot({ path: place, fullPage: true, clip, type: 'jpeg', quality: 70 })
  } catch (error) {
    faults.push(`not taken: ${error.message.split('\n')[0]}`)
  } finally {
    await context.close()
  }
  return { ...view, file, faults: [...new Set(faults)] }
}

// Runs in the page: once its faces are there, how high it is and what sticks out at its side.
async function lookAtPage() {
  await document.fonts.ready
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  const root = document.documentElement
  const over = root.scrollWidth - root.clientWidth
  const outside = [...document.body.querySelectorAll('*')].filter(
    (each) => each.getBoundingClientRect().right > root.clientWidth + 1 && !isInFrame(each),
  )
  const names = outside.slice(0, 3).map((each) => {
    const kind = each.getAttribute('class')?.split(' ')[0]
    return each.tagName.toLowerCase() + (kind ? `.${kind}` : '')
  })
  const wider = over > 0 ? [`${over} px wider than the window: ${names.join(', ')}`] : []
  return { height: root.scrollHeight, wider }

  function isInFrame(element) {
    for (let box = element.parentElement; box !== null; box = box.parentElement) {
      if (box !== document.body && getComputedStyle(box).overflowX !== 'visible') return true
    }
    return false
  }
}
