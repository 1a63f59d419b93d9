import { expect, test } from '@playwright/test'
import { LOCALES } from './pages.ts'

const LISTS = ['', '/fund', '/vehicle', '/timeline', '/softbank', '/people', '/sources']

test.describe('an older edition', () => {
  test('of 23 May 2025 knows of no fund, of 26 May 2025 does', async ({ page }) => {
    await page.goto('/en/on/2025-05-23/fund')
    await expect(page.locator('main')).toContainText('knew of no fund')
    await expect(page.locator('main data.figure')).toHaveCount(0)
    await page.goto('/en/on/2025-05-26/fund')
    await expect(
      page.locator('data[data-figure="joint-fund.2025-05-24.initial-capital"]').first(),
    ).toHaveAttribute('value', '300000000000')
  })

  for (const locale of LOCALES) {
    for (const list of LISTS) {
      test(`/${locale}/on/2025-05-26${list} knows nothing of the $550bn`, async ({ request }) => {
        const response = await request.get(`/${locale}/on/2025-05-26${list}`)
        expect(response.status()).toBe(200)
        const html = await response.text()
        const text = html
          .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
          .replace(/<script[\s\S]*?<\/script>/g, ' ')
          .replace(/<[^>]*>/g, ' ')
        expect(text).not.toMatch(/\$\s?550|550 billion|(?<!兆)5,?500億ドル/)
        expect(text).not.toMatch(/US–Japan strategic investment|日米戦略的投資/i)
        expect(html).not.toMatch(/data-known-on="(2025-(0[6-9]|1)|2026)/)
      })
    }
  }

  test('keeps its day from page to page and says so', async ({ page }) => {
    await page.goto('/en/on/2025-05-26')
    await expect(page.locator('.edition')).toContainText('May 26, 2025')
    await page.getByRole('link', { name: 'Fund', exact: true }).click()
    await expect(page).toHaveURL(/\/en\/on\/2025-05-26\/fund$/)
    await page.locator('.languages').getByRole('link', { name: '日本語' }).click()
    await expect(page).toHaveURL(/\/ja\/on\/2025-05-26\/fund$/)
  })

  test('before the first fact has its pages and says that they are empty', async ({ page }) => {
    for (const list of LISTS) {
      const response = await page.goto(`/en/on/1970-01-01${list}`)
      expect(response?.status(), list).toBe(200)
      await expect(page.locator('main .nothing').first()).toBeVisible()
    }
  })
})

test.describe('what the record does not have', () => {
  const MISSING = [
    ['/people/nobody-of-that-name', 'an unknown person'],
    ['/events/no-such-event', 'an unknown event'],
    ['/sources/no-such-source', 'an unknown source'],
    ['/figures/softbank.fy1999.net-income', 'an unknown figure'],
    ['/no-such-page', 'an unknown page'],
    ['/on/2999-01-01', 'a day that is still to come'],
    ['/on/2025-02-30/fund', 'a day that does not exist'],
    ['/on/2025-05-26/events/mou-0904', 'an event the edition does not know'],
  ] as const

  for (const [address, what] of MISSING) {
    test(`${what} is a 404 in the reader's language`, async ({ page }) => {
      const english = await page.goto(`/en${address}`)
      expect(english?.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText('There is no such page')
      const japanese = await page.goto(`/ja${address}`)
      expect(japanese?.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText('ページが見つかりません')
      await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
    })
  }

  test('an unknown language is a 404 in both languages', async ({ page }) => {
    const response = await page.goto('/fr/fund')
    expect(response?.status()).toBe(404)
    await expect(page.locator('main[lang=en] h1')).toBeVisible()
    await expect(page.locator('main[lang=ja] h1')).toBeVisible()
  })
})
