import { expect, type Page, test } from '@playwright/test'

const currencyOf = (page: Page) => page.locator('html').getAttribute('data-currency')
const yen = (page: Page) => page.locator('#numbers data.figure[data-unit="JPY"]:visible')
const dollars = (page: Page) => page.locator('#numbers data.figure[data-unit="USD"]:visible')

test('the currency is chosen without a reload, remembered, and right before the first paint', async ({
  page,
}) => {
  await page.goto('/en')
  await page.evaluate(() => Object.assign(window, { sameDocument: true }))
  expect(await yen(page).count()).toBeGreaterThan(0)
  expect(await dollars(page).count()).toBeGreaterThan(0)

  await page.getByRole('button', { name: 'Amounts in yen' }).click()
  await expect(dollars(page)).toHaveCount(0)
  expect(await yen(page).count()).toBeGreaterThan(0)
  expect(await page.evaluate(() => Reflect.get(window, 'sameDocument'))).toBe(true)

  await page.goto('/ja/fund', { waitUntil: 'commit' })
  expect(await currencyOf(page)).toBe('JPY')
  await page.goto('/en')
  await expect(dollars(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Amounts in dollars' }).click()
  await expect(yen(page)).toHaveCount(0)
})

test('every converted amount keeps its rate beside it in every choice of currency', async ({
  page,
}) => {
  await page.goto('/en')
  for (const name of ['Amounts in yen', 'Amounts in dollars']) {
    await page.getByRole('button', { name }).click()
    const converted = page.locator('#numbers data[data-converted]:visible')
    const rates = page.locator('#numbers .rate:visible')
    expect(await rates.count()).toBe(await converted.count())
  }
})

test('the theme follows the system until the reader chooses, and is remembered', async ({
  page,
}) => {
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('/en')
  const light = await paper()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await paper()
  expect(dark).not.toBe(light)
  await page.getByRole('button', { name: 'light', exact: true }).click()
  expect(await paper()).toBe(light)
  await page.goto('/ja/vehicle')
  expect(await paper()).toBe(light)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('nothing is offered that would not work', async ({ page }) => {
    await page.goto('/en/softbank')
    for (const button of await page.locator('button:visible').all()) {
      await expect(button).toHaveAttribute('type', 'submit')
    }
  })
})
