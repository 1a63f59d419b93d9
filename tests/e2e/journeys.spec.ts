import { expect, test } from '@playwright/test'

test('a reader finds the size of the fund and follows it to its document', async ({ page }) => {
  await page.goto('/en')
  const size = page.locator('data[data-figure="joint-fund.2025-05-24.initial-capital"]').first()
  await expect(size).toHaveText('about $300 billion')
  await size.click()
  const receipt = page.locator('.receipt:popover-open')
  await expect(receipt).toContainText('¥142.61/$')
  await receipt.locator('.receipt-page').click()
  await expect(page).toHaveURL(/figures\/joint-fund\.2025-05-24\.initial-capital$/)
  await expect(page.locator('main')).toContainText('¥142.61/$')
  await page.locator('.documents a').first().click()
  await expect(page).toHaveURL(/\/en\/sources\//)
  await expect(page.locator('a.address')).toHaveAttribute('href', /^https:\/\/www\.ft\.com\//)
})

test('both overviews answer the three numbers with conversion, rate and source', async ({
  page,
}) => {
  for (const locale of ['en', 'ja']) {
    await page.goto(`/${locale}`)
    for (const id of [
      'joint-fund.2025-05-24.initial-capital',
      'us-japan-vehicle.2025-07-22.pledge',
      'softbank.fy2026q1.net-income',
      'softbank.fy2025q1.net-income',
    ]) {
      const figure = page.locator('.full-figure, .comparison', {
        has: page.locator(`data[data-figure="${id}"]`),
      })
      await expect(figure.first().locator('data[data-converted]').first()).toHaveAttribute(
        'data-from',
        id,
      )
      await expect(figure.first().locator('.rate').first()).not.toBeEmpty()
      await expect(figure.first().locator('a.cite').first()).toBeVisible()
    }
  }
})

test('a reader compares two quarters, with the change and its base', async ({ page }) => {
  await page.goto('/en/softbank/statements')
  const value = (id: string) => page.locator(`data[data-figure="${id}"]`).first()
  await expect(value('softbank.fy2024q4.net-income')).toHaveAttribute('value', '517180000000')
  await expect(value('softbank.fy2023q4.net-income')).toHaveAttribute('value', '231100000000')
  await expect(value('softbank.fy2024q4.svf-segment-income')).toHaveAttribute(
    'value',
    '26100000000',
  )
  await expect(value('softbank.fy2024q4.svf-investment-gain')).toHaveAttribute(
    'value',
    '177200000000',
  )
  await expect(value('softbank.fy2026q1.net-income')).toHaveAttribute('value', '347300000000')
  await expect(value('softbank.fy2026q2.net-income')).toHaveAttribute(
    'data-missing',
    'not-assessed',
  )
  await expect(page.locator('main')).toContainText('+123.8%')
  await page.goto('/ja/softbank/statements')
  await expect(page.locator('main')).toContainText('123.8%')
  await expect(value('softbank.fy2026q2.net-income')).toHaveText('未確認')
})

test('the language switch keeps the place', async ({ page }) => {
  await page.goto('/en/figures/softbank.fy2024q4.net-income')
  await page.locator('.languages').getByRole('link', { name: '日本語' }).click()
  await expect(page).toHaveURL(/\/ja\/figures\/softbank\.fy2024q4\.net-income$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader sets another day', async ({ page }) => {
    await page.goto('/en/fund')
    await page.locator('.edition input[type=date]').fill('2025-05-25')
    await page.locator('.edition button').click()
    await expect(page).toHaveURL(/\/en\/on\/2025-05-25\/fund$/)
    await expect(page.locator('.edition')).toContainText('May 25, 2025')
    await expect(page.locator('main')).toContainText('$300 billion')
  })
})

test('a reader who uses only the keyboard gets from the top to a number and its page', async ({
  page,
}) => {
  await page.goto('/en')
  await page.keyboard.press('Tab')
  await expect(page.locator('a.skip')).toBeFocused()
  await page.keyboard.press('Enter')
  const figure = page.locator('#numbers a.figure-link').first()
  for (let presses = 0; presses < 60; presses += 1) {
    if (await figure.evaluate((node) => node === document.activeElement)) break
    await page.keyboard.press('Tab')
  }
  await expect(figure).toBeFocused()
  await page.keyboard.press('Enter')
  const receipt = page.locator('.receipt:popover-open')
  await expect(receipt).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(receipt).toHaveCount(0)
  await expect(figure).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(receipt.locator('[data-receipt]')).toBeVisible()
  await receipt.locator('.receipt-page').focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/figures\//)
})

test('the first address goes by the language of the browser', async ({ request }) => {
  const ask = async (language: string) =>
    (
      await request.get('/', { headers: { 'accept-language': language }, maxRedirects: 0 })
    ).headers()['location']
  expect(await ask('ja,en;q=0.5')).toBe('/ja')
  expect(await ask('de,en;q=0.5')).toBe('/en')
})
