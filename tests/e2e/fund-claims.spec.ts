import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { parse } from 'yaml'
import { LOCALES } from './pages.ts'

interface WrittenClaim {
  readonly id: string
  readonly history: readonly { readonly note: { readonly en: string; readonly ja: string } }[]
}

/** The claims as they are written, not as the site reads them. */
const FOLDER = 'prisma/record/claims'
const written: readonly WrittenClaim[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name) => parse(readFileSync(join(FOLDER, name), 'utf8')))

/** One with a single entry, one whose earlier entries are folded, one of a folded subject. */
const READ = ['swf-lp-retail', 'swf-co-ownership', 'v-profit-90'] as const

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`every claim of the record is on the page of the fund in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/fund`)
      const shown = await page
        .locator('article[data-claim]')
        .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-claim')))
      expect(shown.toSorted()).toEqual(written.map(({ id }) => id).toSorted())
    })

    test(`a claim has its history, its line and its origins in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/fund`)
      for (const id of READ) {
        const article = page.locator(`article[data-claim="${id}"]`)
        const history = written.find((claim) => claim.id === id)?.history ?? []
        expect(history.length).toBeGreaterThan(0)
        const notes = await article.locator('.history li > span:not([class])').allTextContents()
        expect(notes).toEqual(history.map(({ note }) => note[locale]))
        await expect(article.locator('svg[role="img"]')).toHaveAttribute('aria-label', /\d{4}/)
        await expect(article.locator('.claim-sources a.cite').first()).toHaveAttribute(
          'href',
          new RegExp(`^/${locale}/sources/`),
        )
      }
    })
  }

  test('what followed opens by subject without a script', async ({ page }) => {
    await page.goto('/en/fund')
    const fold = page.locator('details[data-subject="us-japan-vehicle"]')
    await expect(fold.locator('article').first()).toBeHidden()
    await fold.locator('> summary').click()
    await expect(fold.locator('article').first()).toBeVisible()
  })

  test('the day of the first report knows nothing of what followed', async ({ page }) => {
    await page.goto('/en/on/2025-05-24/fund')
    await expect(page.locator('article[data-claim="swf-initial-capital"]')).toHaveCount(1)
    await expect(page.locator('article[data-claim="swf-successor"]')).toHaveCount(0)
    await expect(page.locator('#followed article')).toHaveCount(0)
  })
})

test('no line is wider than a narrow window', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  await page.goto('/ja/fund')
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide).toBeLessThanOrEqual(360)
  const line = page.locator('article[data-claim="swf-initial-capital"] svg[role="img"]')
  expect((await line.boundingBox())?.width).toBeGreaterThan(280)
})
