import { expect, type Page, test } from '@playwright/test'
import { ADDRESSES } from './pages.ts'

/** All layout shift so far, also that which a reader's own act is made to excuse. */
function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            sum += (entry as unknown as { value: number }).value
        }).observe({ type: 'layout-shift', buffered: true })
        setTimeout(() => done(sum), 250)
      }),
  )
}

for (const width of [360, 1440]) {
  test.describe(`at ${width} px nothing moves`, () => {
    test.use({ viewport: { width, height: 900 } })

    for (const address of ADDRESSES) {
      test(`on ${address}, while it loads and while its charts come alive`, async ({ page }) => {
        await page.goto(address, { waitUntil: 'load' })
        await expect(page.locator('figure[data-brings]')).toHaveCount(0)
        for (const box of await page.locator('.chart-box:visible').all()) {
          await box.scrollIntoViewIfNeeded()
          const still = (await box.getAttribute('data-still')) !== null
          // A chart that stays a drawing answers to the arrow keys; the others wake wherever they are met.
          if (still) await box.press('ArrowRight')
          else await box.hover()
          await expect(box.locator(still ? '.chart-tip' : '.awake:not(.waiting)')).toBeAttached()
        }
        expect(await shifted(page)).toBe(0)
      })
    }
  })
}
