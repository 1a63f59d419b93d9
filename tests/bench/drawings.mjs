import { middle, openSlowPage, said } from './script-time.mjs'

const LOADS = 5
const KEYS = 20

/** The script that one press of a key costs in the lane chart and in the map, against loading the page. */
export async function measureDrawings(browser, base) {
  console.log('script of a page, processor 4 times slower')
  await measureChart(browser, `${base}/en/timeline/lanes`, 'timeline-lanes', [
    ['zoom', ['+', '-']],
    ['next mark', ['ArrowRight']],
  ])
  await measureChart(browser, `${base}/en/timeline/lanes?track=us-swf`, 'timeline-lanes', [
    ['zoom', ['+', '-']],
    ['move, zoomed', ['Shift+ArrowLeft', 'Shift+ArrowRight'], '+'],
  ])
  await measureChart(browser, `${base}/en/people/map`, 'people-map', [
    ['next mark', ['ArrowRight']],
    ['along a line', ['ArrowDown']],
  ])
}

async function measureChart(browser, address, key, actions) {
  const { page, scriptDuring } = await openSlowPage(browser)
  const loads = []
  for (let run = 0; run < LOADS; run += 1) {
    await page.goto('about:blank')
    loads.push(
      await scriptDuring(async () => {
        await page.goto(address, { waitUntil: 'networkidle' })
      }),
    )
  }
  const box = page.locator(`figure[data-chart="${key}"] .chart-box:visible`)
  await box.hover()
  const stop = box
    .locator('[tabindex="0"]')
    .or(box.and(page.locator('[tabindex="0"]')))
    .first()
  await stop.focus({ timeout: 90_000 })
  await page.waitForLoadState('networkidle')
  const marks = await box.locator('[data-mark]').count()
  console.log(`${new URL(address).pathname}${new URL(address).search}: ${marks} marks`)
  console.log(said('  the page loaded', loads))
  for (const [name, keys, before] of actions) {
    await stop.focus({ timeout: 90_000 })
    if (before) await page.keyboard.press(before)
    const times = []
    for (let run = 0; run < KEYS; run += 1) {
      times.push(
        await scriptDuring(async () => {
          await page.keyboard.press(keys[run % keys.length])
          await page.evaluate(
            () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
          )
        }),
      )
    }
    console.log(`${said(`  ${name}`, times)}, 1 : ${(middle(loads) / middle(times)).toFixed(1)}`)
  }
  await page.close()
}
