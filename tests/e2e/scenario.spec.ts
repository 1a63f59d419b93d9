import { expect, type Page, test } from '@playwright/test'
import { line, linesOf, submit } from './asked.ts'

const ASKED =
  '/fund/scenario?equity=300&us=35&japan=45&partners=12.5&public=7.5&leverage=4.5&dollars=60&usd=4.2&jpy=2.1&return=6.5&fee=0.5&years=15&loss=12&receipts=5235&reserves=1207'

const resultsOf = (page: Page) => linesOf(page, 30)

const box = (page: Page, input: string) => page.locator(`#scenario-${input}`)

test('an address shows the same numbers in the other language and as of the same record', async ({
  page,
}) => {
  await page.goto(`/en${ASKED}`)
  const english = await resultsOf(page)
  // By hand: 300 × 4.5, less 300; the interest of 60 % at 4.2 % and 40 % at 2.1 %.
  expect(english['total']).toBe('1350000000000')
  expect(english['debt']).toBe('1050000000000')
  expect(english['interest']).toBe('35280000000')
  await page.locator('.languages a[hreflang="ja"]').click()
  await expect(page).toHaveURL(/\/ja\/fund\/scenario\?equity=300&us=35.*&model=1&record=/)
  expect(await resultsOf(page)).toEqual(english)
  await page.goto(`/en${ASKED}&model=1&record=2025-06-01.0123456789ab`)
  expect(await resultsOf(page)).toEqual(english)
  await expect(page.locator('[data-notice]')).toContainText('Newer data exist')
  await page.goto(`/ja${ASKED}&model=1&record=2025-06-01.0123456789ab`)
  await expect(page.locator('[data-notice]')).toContainText('より新しい記録があります')
})

const MISTAKES = [
  ['leverage', '0', 'between 1 and 12', '1～12'],
  ['leverage', '-1', 'between 1 and 12', '1～12'],
  ['leverage', '1e9', 'number', '数'],
  ['return', 'abc', 'number', '数'],
  ['japan', '140', '100', '100'],
] as const

for (const [input, typed] of MISTAKES) {
  test(`"${typed}" as ${input} is met beside its box, and the last result and address stay`, async ({
    page,
  }) => {
    await page.goto(`/en${ASKED}`)
    const before = await resultsOf(page)
    await box(page, 'years').fill('20')
    await box(page, 'years').press('Enter')
    await expect(page).toHaveURL(/years=20/)
    const address = page.url()
    const last = await resultsOf(page)
    expect(last['paid']).not.toBe(before['paid'])
    await box(page, input).fill(typed)
    await box(page, input).press('Enter')
    const message = page.locator(`[data-renewed="message-${input}"]`)
    await expect(message).toContainText(typed)
    await expect(box(page, input)).toHaveAttribute('aria-invalid', 'true')
    expect(await resultsOf(page)).toEqual(last)
    expect(page.url()).toBe(address)
    await page.reload()
    expect(await resultsOf(page)).toEqual(last)
  })
}

test('shares that add up to 140% are met beside them, and the last result stays', async ({
  page,
}) => {
  await page.goto(`/en${ASKED}`)
  const before = await resultsOf(page)
  await box(page, 'us').fill('75')
  await box(page, 'us').press('Enter')
  await expect(page.getByText('140%').first()).toBeVisible()
  expect(await resultsOf(page)).toEqual(before)
  await expect(box(page, 'us')).toHaveValue('75')
  // What was typed still stands, so that the others can follow.
  await box(page, 'japan').fill('5')
  await box(page, 'japan').press('Enter')
  await expect(page).toHaveURL(/us=75&japan=5&/)
  const after = await resultsOf(page)
  expect(after['put-us']).toBe('225000000000')
})

test('a slider renews results while it moves, by keyboard, and leaves an address behind', async ({
  page,
}) => {
  await page.goto(`/en${ASKED}`)
  const slider = page.locator('[data-slides="scenario-leverage"]')
  await slider.focus()
  await slider.press('ArrowRight')
  await expect(box(page, 'leverage')).toHaveValue('4.6')
  await expect(line(page, 'total')).toHaveAttribute('value', '1380000000000')
  await expect(page).toHaveURL(/leverage=4\.6/)
  await expect(slider).toBeFocused()
  await page.goBack()
  await expect(line(page, 'total')).toHaveAttribute('value', '1350000000000')
  await expect(box(page, 'leverage')).toHaveValue('4.5')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form asks, a mistake is named and keeps the last valid result', async ({ page }) => {
    await page.goto('/ja/fund/scenario')
    const start = await resultsOf(page)
    await box(page, 'leverage').fill('3')
    await submit(page)
    const geared = await resultsOf(page)
    expect(geared['total']).toBe('900000000000')
    expect(geared).not.toEqual(start)
    await box(page, 'leverage').fill('abc')
    await submit(page)
    expect(await resultsOf(page)).toEqual(geared)
    await expect(page.locator('[data-renewed="message-leverage"]')).toContainText('abc')
    await expect(box(page, 'leverage')).toHaveValue('abc')
    await expect(page.locator('figure[data-chart] svg:visible').first()).toBeVisible()
  })

  test('before the fund was reported there is nothing to work out', async ({ page }) => {
    await page.goto('/en/on/2025-05-23/fund/scenario')
    await expect(page.locator('main')).toContainText('nothing to work out')
  })
})
