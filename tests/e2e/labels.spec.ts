import { expect, test } from '@playwright/test'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader who met “Q1 2021” sees every reading with its months and follows one', async ({
    page,
  }) => {
    await page.goto('/en/softbank/labels')
    await page.locator('input[name=label]').fill('Q1 2021')
    await page.getByRole('button', { name: 'Read' }).click()
    await expect(page).toHaveURL(/\/en\/softbank\/labels\?label=Q1\+2021$/)
    const months = page.locator('#readings data.months')
    await expect(months).toHaveText(['Apr–Jun 2021', 'Apr–Jun 2020', 'Jan–Mar 2021'])
    await page.getByRole('link', { name: 'Results of Q1 FY2020' }).click()
    await expect(page).toHaveURL(/\/en\/softbank\/fy2020q1$/)
    await expect(page.locator('h1')).toContainText('Q1 FY2020')
  })

  test('the question stays when the language and the day change', async ({ page }) => {
    await page.goto('/en/softbank/labels?label=2021年3月期')
    await page.locator('.languages').getByRole('link', { name: '日本語' }).click()
    await expect(page).toHaveURL(/\/ja\/softbank\/labels\?label=2021/)
    await expect(page.locator('#readings')).toContainText('2020年4月～2021年3月')
    await page.locator('input[type=date]').fill('2025-05-26')
    await page.locator('.edition button').click()
    await expect(page).toHaveURL(/\/ja\/on\/2025-05-26\/softbank\/labels\?label=2021/)
    await expect(page.locator('#readings a').first()).toHaveAttribute(
      'href',
      '/ja/on/2025-05-26/softbank/fy2020',
    )
  })
})

for (const label of [
  '<script>alert(1)</script>',
  'Q1 2021 '.repeat(100),
  '\u0000\u0007',
  '%',
  '第30期',
]) {
  test(`what is no label is answered, not failed: ${JSON.stringify(label).slice(0, 20)}`, async ({
    page,
  }) => {
    const response = await page.goto(`/ja/softbank/labels?${new URLSearchParams({ label })}`)
    expect(response?.status()).toBe(200)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('main script')).toHaveCount(0)
    await expect(page.locator('#readings data.months')).toHaveCount(0)
  })
}
