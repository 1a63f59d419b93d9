import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { ADDRESSES } from './pages.ts'

async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** Pixels of the page that stand over the right edge at one width. */
async function overflowAt(page: Page, width: number): Promise<number> {
  await page.setViewportSize({ width, height: 740 })
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

for (const address of ADDRESSES) {
  test(`${address} can be read and used by everyone`, async ({ page }) => {
    test.setTimeout(180_000)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(address, { waitUntil: 'networkidle' })

    await test.step('an accessibility check finds no fault', async () => {
      expect(await faults(page)).toEqual([])
    })
    // The languages differ by their words alone, and the dark theme by its colours.
    if (address.startsWith('/en')) {
      await test.step('the colours can be read in the dark', async () => {
        await page.emulateMedia({ colorScheme: 'dark' })
        expect(await faults(page, ['color-contrast', 'link-in-text-block'])).toEqual([])
      })
      await test.step('every control is in reach of the keyboard and shows its focus', async () => {
        await page.keyboard.press('Tab')
        const { seen, lost } = await page.evaluate(controls)
        expect(seen).toBeGreaterThan(10)
        expect(lost).toEqual([])
      })
    }
    // 1280 px at twice the size are 640.
    await test.step('nothing scrolls sideways on a phone or at twice the size', async () => {
      expect(await overflowAt(page, 640)).toBeLessThanOrEqual(0)
      expect(await overflowAt(page, 360)).toBeLessThanOrEqual(0)
    })
  })
}

/** Focuses each visible control in turn; gives back those that do not take it, or do not show it. */
function controls() {
  const all =
    'a[href], button, input:not([type=hidden]), select, summary, [role=button], [data-choose]'
  const visible = [...document.querySelectorAll<HTMLElement>(all)].filter((each) =>
    each.checkVisibility({ visibilityProperty: true }),
  )
  const lost = visible.filter((each) => {
    each.focus({ preventScroll: true })
    const { outlineStyle, outlineWidth } = getComputedStyle(each)
    const shown = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0
    return document.activeElement !== each || each.tabIndex < 0 || !shown
  })
  return { seen: visible.length, lost: lost.map((each) => each.outerHTML.slice(0, 120)) }
}
