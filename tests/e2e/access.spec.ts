import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { ADDRESSES } from './pages.ts'

async function faults(page: Page, rules?: readonly string[]): Promise<string[]> {
  const builder = new AxeBuilder({ page })
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

test.describe('every page', () => {
  for (const address of ADDRESSES) {
    test(`${address} has no fault an accessibility check can find`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(address)
      expect(await faults(page)).toEqual([])
    })

    // The dark theme differs by its colours alone.
    test(`${address} has colours that can be read in the dark`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.goto(address)
      expect(await faults(page, ['color-contrast', 'link-in-text-block'])).toEqual([])
    })

    // 1280 px at twice the size are 640.
    test(`${address} does not scroll sideways on a phone or at twice the size`, async ({
      page,
    }) => {
      for (const width of [360, 640]) {
        await page.setViewportSize({ width, height: 740 })
        await page.goto(address)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - window.innerWidth,
        )
        expect(overflow, `${width} px`).toBeLessThanOrEqual(0)
      }
    })

    test(`${address} has every control in reach of the keyboard, with a visible focus`, async ({
      page,
    }) => {
      await page.goto(address, { waitUntil: 'networkidle' })
      await page.keyboard.press('Tab')
      const { seen, lost } = await page.evaluate(controls)
      expect(seen).toBeGreaterThan(10)
      expect(lost).toEqual([])
    })
  }
})

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
