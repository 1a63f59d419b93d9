import { expect, test } from '@playwright/test'

const WORDS = {
  en: { quarter: 'Q4 FY2024 (Jan–Mar 2025)', before: 'Q3 FY2024', year: 'FY2024' },
  ja: { quarter: '2024年度第4四半期（1～3月）', before: '2024年度第3四半期', year: '2024年度' },
} as const

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of ['en', 'ja'] as const) {
    const words = WORDS[locale]

    test(`a reader goes from the index to a quarter, its number and its neighbours: ${locale}`, async ({
      page,
    }) => {
      await page.goto(`/${locale}/softbank`)
      await page.locator('#quarters').getByRole('link', { name: words.quarter }).click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/softbank/fy2024q4$`))
      await expect(page.locator('h1')).toContainText(words.quarter)
      const income = page.locator('#lines data[data-figure="softbank.fy2024q4.net-income"]')
      await expect(income).toHaveAttribute('value', '517180000000')
      await expect(page.locator('#lines')).toContainText('123.8%')
      await expect(page.locator('#rates')).toContainText('152')
      expect(await page.locator('#press li').count()).toBeGreaterThan(2)

      await income.click()
      await expect(page).toHaveURL(/figures\/softbank\.fy2024q4\.net-income$/)
      await page.locator('[data-receipt] a[href$="/softbank/fy2024q4"]').click()
      await expect(page).toHaveURL(new RegExp(`/${locale}/softbank/fy2024q4$`))

      const way = (key: string) => page.locator(`[data-way="${key}"] a`)
      await way('previous').click()
      await expect(page).toHaveURL(/softbank\/fy2024q3$/)
      await expect(page.locator('h1')).toContainText(words.before)
      await way('next').click()
      await expect(page).toHaveURL(/softbank\/fy2024q4$/)
      await way('year').click()
      await expect(page).toHaveURL(/softbank\/fy2024$/)
      await expect(page.locator('h1')).toContainText(words.year)
      await expect(page.locator('#quarters tbody tr')).toHaveCount(4)
      await expect(way('quarters')).toHaveCount(4)
    })
  }

  test('a derived quarter gives its sum with the numbers in', async ({ page }) => {
    await page.goto('/en/softbank/fy2025q4')
    const sum = page.locator('#derived li', {
      has: page.locator('data[data-figure="softbank.fy2025q4.net-income"]'),
    })
    await expect(sum).toHaveAttribute('data-scheme', 'year-9m')
    await expect(sum.locator('.formula')).toContainText(
      '5,002.271 − 3,172.653 = 1,829.618 ± 0.001 (¥ billions)',
    )
    await expect(sum.locator('data.computed')).toHaveAttribute('value', '1000000')
  })

  test('results nobody looked up are said to be not assessed', async ({ page }) => {
    await page.goto('/ja/softbank/fy2026q2')
    await expect(page.locator('[data-report] > header')).toContainText('未確認')
    await expect(page.locator('#lines data[data-missing="not-assessed"]')).toHaveCount(12)
  })

  test('an old edition tells what was told then', async ({ page }) => {
    const sales = page.locator('#lines data[data-figure="softbank.fy2020q1.net-sales"]')
    await page.goto('/en/on/2020-09-01/softbank/fy2020q1')
    await expect(sales).toHaveAttribute('value', '1450055000000')
    await expect(page.locator('[data-way="next"]')).not.toContainText('FY2020')
    await page.goto('/en/softbank/fy2020q1')
    await expect(sales).toHaveAttribute('value', '1279973000000')
    await expect(page.locator('#printings [data-printing="first"]').first()).toContainText(
      '¥1,450.055bn',
    )
  })

  test('every row of the statements leads to its period, and the parts add up or say why', async ({
    page,
  }) => {
    await page.goto('/en/softbank/statements')
    await expect(page.locator('#sums [data-agrees="true"]').first()).toContainText('adds up')
    await expect(page.locator('#printings')).toContainText('First told')
    await page
      .locator('#years')
      .getByRole('link', { name: 'FY2021 (Apr 2021–Mar 2022)' })
      .first()
      .click()
    await expect(page).toHaveURL(/\/en\/softbank\/fy2021$/)
    await expect(page.locator('#lines')).toContainText('(1,708.0)')
  })
})

test('what is no quarter or year of the record, or had not ended, has no page', async ({
  request,
}) => {
  const paths = ['/en/softbank/fy2025h1', '/en/softbank/fy2024-9m', '/ja/softbank/fy2014']
  for (const path of [...paths, '/en/on/2025-03-30/softbank/fy2024q4']) {
    expect((await request.get(path)).status(), path).toBe(404)
  }
  expect((await request.get('/en/on/2025-03-31/softbank/fy2024q4')).status()).toBe(200)
})
