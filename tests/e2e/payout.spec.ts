import { expect, type Page, test } from '@playwright/test'
import { line, linesOf, submit } from './asked.ts'

const ASKED =
  '/vehicle/payout?funding=12.5&sofr=4.3&spread=1.75&life=15&building=2&horizon=25&us=40&equity=1.5&cash=ramp&from=0.75&to=3.25&over=6&carry=yes&rule=schedule'

const numbersOf = (page: Page) => linesOf(page, 60)

const box = (page: Page, input: string) => page.locator(`#asked-${input}`)

/** Cents, so that sums are exact. */
function centsOf(value: string | undefined): bigint {
  const [whole = '', fraction = ''] = (value ?? '').split('.')
  return BigInt(whole + fraction.padEnd(2, '0'))
}

test('an address shows the same numbers in the other language and as of the same record', async ({
  page,
}) => {
  await page.goto(`/en${ASKED}`)
  const english = await numbersOf(page)
  // By hand: nothing in the two years of building, then 0.75, in six steps to 3.25.
  expect(english['year-2.cash']).toBe('0')
  expect(english['year-3.cash']).toBe('750000000')
  expect(english['year-8.cash']).toBe('3250000000')
  expect(english['rate']).toBe('6.05')
  await page.locator('.languages a[hreflang="ja"]').click()
  await expect(page).toHaveURL(/\/ja\/vehicle\/payout\?funding=12\.5&.*&model=1&record=/)
  expect(await numbersOf(page)).toEqual(english)
  await page.goto(`/ja${ASKED}&model=1&record=2025-12-01.0123456789ab`)
  expect(await numbersOf(page)).toEqual(english)
  await expect(page.locator('[data-notice]')).toContainText('より新しい記録があります')
})

test('the worked example is the start, in both readings side by side', async ({ page }) => {
  await page.goto('/en/vehicle/payout')
  await expect(line(page, 'loan-account.japan')).toHaveText('$15.843bn')
  await expect(line(page, 'schedule.japan')).toHaveText('$16.82bn')
  await expect(line(page, 'loan-account.crossing')).toHaveAttribute('value', '14')
  await expect(line(page, 'schedule.crossing')).toHaveAttribute('value', '2')
  await expect(line(page, 'loan-account.return')).toHaveAttribute('value', '6.25')
  await expect(line(page, 'schedule.return')).toHaveAttribute('value', '6.17')
  const [left, right] = await Promise.all(
    ['loan-account.us', 'schedule.us'].map((name) => line(page, name).boundingBox()),
  )
  expect(left?.y).toBe(right?.y)
  await page.setViewportSize({ width: 360, height: 740 })
  const [a, b] = await Promise.all(
    ['loan-account.us', 'schedule.us'].map((name) => line(page, name).boundingBox()),
  )
  expect(a?.y).toBe(b?.y)
})

for (const rule of ['loan-account', 'schedule', 'equity-only', 'by-contribution'] as const) {
  test(`the shares of each year add up to its cash as served: ${rule}`, async ({ request }) => {
    const address = `${ASKED.replace('rule=schedule', `rule=${rule}`)}&last=`
    const html = await (await request.get(`/en${address}`)).text()
    const values = new Map(
      [...html.matchAll(/<data class="computed" value="([^"]*)" data-line="([^"]*)"/g)].map(
        ([, value = '', line = '']) => [line, value],
      ),
    )
    const all = { cash: 0n, japan: 0n, us: 0n }
    for (let year = 1; year <= 25; year += 1) {
      const of = (part: string) => centsOf(values.get(`year-${year}.${part}`))
      expect([year, of('japan') + of('us')]).toEqual([year, of('cash')])
      expect([year, of('first') + of('second')]).toEqual([year, of('cash')])
      for (const part of ['cash', 'japan', 'us'] as const) all[part] += of(part)
    }
    for (const part of ['cash', 'japan', 'us'] as const) {
      expect(centsOf(values.get(`sum.${part}`))).toBe(all[part])
    }
    expect(all.japan + all.us).toBe(all.cash)
  })
}

const MISTAKES = [
  ['funding', '0'],
  ['funding', '-1'],
  ['sofr', '1e9'],
  ['horizon', '1000000000'],
  ['spread', 'abc'],
] as const

for (const [input, typed] of MISTAKES) {
  test(`"${typed}" as ${input} is met beside its box, and the last result and address stay`, async ({
    page,
  }) => {
    await page.goto(`/en${ASKED}`)
    await box(page, 'life').fill('20')
    await box(page, 'life').press('Enter')
    await expect(page).toHaveURL(/life=20/)
    const address = page.url()
    const last = await numbersOf(page)
    await box(page, input).fill(typed)
    await box(page, input).press('Enter')
    await expect(page.locator(`[data-renewed="message-${input}"]`)).toContainText(typed)
    await expect(box(page, input)).toHaveAttribute('aria-invalid', 'true')
    expect(await numbersOf(page)).toEqual(last)
    expect(page.url()).toBe(address)
    await page.reload()
    expect(await numbersOf(page)).toEqual(last)
  })
}

test('a slider renews the result while it moves, by keyboard, and leaves an address behind', async ({
  page,
}) => {
  await page.goto('/en/vehicle/payout')
  const slider = page.locator('[data-slides="asked-horizon"]')
  await slider.focus()
  await slider.press('ArrowRight')
  await expect(box(page, 'horizon')).toHaveValue('21')
  await expect(page.locator('tr[data-key="21"]').first()).toBeAttached()
  await expect(page).toHaveURL(/horizon=21/)
  await expect(slider).toBeFocused()
  await page.goBack()
  await expect(box(page, 'horizon')).toHaveValue('20')
})

test('another rule is drawn by keyboard, and the two readings stay', async ({ page }) => {
  await page.goto('/ja/vehicle/payout')
  const japan = await line(page, 'loan-account.japan').getAttribute('value')
  await page.locator('input[name="rule"][value="loan-account"]').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page).toHaveURL(/rule=schedule/)
  await expect(page.locator('input[name="rule"][value="schedule"]')).toBeFocused()
  await expect(page.locator('#years-title')).toContainText('読み方A')
  await expect(line(page, 'loan-account.japan')).toHaveAttribute('value', japan ?? '')
})

test('cash of my own is asked for where it is chosen', async ({ page }) => {
  await page.goto('/en/vehicle/payout')
  await expect(box(page, 'years')).toBeHidden()
  await page.locator('input[name="cash"][value="own"]').check()
  await expect(page).toHaveURL(/cash=own/)
  await box(page, 'years').fill('0.1, 0.5, 2')
  await box(page, 'years').press('Enter')
  await expect(page).toHaveURL(/years=0\.1,0\.5,2/)
  await expect(line(page, 'sum.cash')).toHaveAttribute('value', '2600000000')
})

test('the table can be taken along, to the cent', async ({ page, request }) => {
  await page.goto(`/ja${ASKED}`)
  const shown = await numbersOf(page)
  const href = await page.locator('#years .downloads a').getAttribute('href')
  const response = await request.get(href ?? '')
  expect(response.headers()['content-type']).toContain('text/csv')
  const lines = (await response.text()).trim().split('\r\n')
  expect(lines).toHaveLength(26)
  expect(lines[3]?.split(',').slice(1, 3)).toEqual(['3', shown['year-3.cash']])
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the form asks, a mistake is named and keeps the last valid result', async ({ page }) => {
    await page.goto('/ja/vehicle/payout')
    const start = await numbersOf(page)
    await box(page, 'each').fill('2.5')
    await submit(page)
    const richer = await numbersOf(page)
    expect(richer['loan-account.crossing']).toBe('11')
    expect(richer).not.toEqual(start)
    for (const typed of ['0', '-1', '1e9', 'abc']) {
      await box(page, 'funding').fill(typed)
      await submit(page)
      expect(await numbersOf(page)).toEqual(richer)
      await expect(page.locator('[data-renewed="message-funding"]')).toContainText(`${typed}」`)
      await expect(box(page, 'funding')).toHaveValue(typed)
    }
    await expect(page.locator('figure[data-chart] svg:visible').first()).toBeVisible()
  })

  test('an edition without both readings works nothing out', async ({ page }) => {
    await page.goto('/en/on/2025-09-20/vehicle/payout')
    await expect(page.locator('main')).toContainText('there is nothing to work out')
    await expect(page.locator('form[data-renews]')).toHaveCount(0)
    await page.goto('/en/on/2025-07-01/vehicle/payout')
    await expect(page.locator('main')).toContainText('nothing on the payout')
  })
})
