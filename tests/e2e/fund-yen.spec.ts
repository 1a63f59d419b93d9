import { expect, type Page, test } from '@playwright/test'
import { inYen, yenBetween } from '#tests/support/exact.ts'
import { LOCALES } from './pages.ts'

const VEHICLE = 'us-japan-vehicle.2025-07-22.pledge'
const FUND = 'joint-fund.2025-05-24.initial-capital'
const PLEDGES = [
  FUND,
  VEHICLE,
  'ishiba-1tn.2025-02-07.investment-target',
  'stargate.2025-01-21.size',
  'sbg-abb-1008.2025-10-08.purchase-price',
  'us-korea-vehicle.2025-11-14.cash-part',
]
/** A first and a last day, a weekend, a holiday, a leap day. */
const DAYS = ['2019-01-02', '2024-02-29', '2025-05-25', '2026-01-01', '2026-09-25']
const PAIRS = PLEDGES.flatMap((pledge) => DAYS.map((day) => [pledge, day] as const))
const addressOf = (pledge: string, day: string) => `/fund/yen?pledge=${pledge}&on=${day}`

/** What a machine reads of an answer, and of the line under it. */
function readAnswer(page: Page) {
  return page.locator('[data-pledge]').evaluate((answer) => {
    const clocks = [...answer.querySelectorAll('[data-clock]')].map((clock) => {
      const data = clock.querySelector('data')
      const { on = '' } = (clock as HTMLElement).dataset
      return {
        on,
        yen: data?.getAttribute('value') ?? '',
        rate: data?.getAttribute('data-rate') ?? '',
        rateOn: data?.getAttribute('data-rate-on') ?? '',
        kind: data?.getAttribute('data-rate-kind') ?? '',
        from: data?.getAttribute('data-from') ?? '',
      }
    })
    const points = [...answer.querySelectorAll('[data-chart] tbody tr')].map(
      (row) => row.querySelector('data')?.getAttribute('value') ?? '',
    )
    return {
      dollars: answer.querySelector('data[data-figure]')?.getAttribute('value') ?? '',
      difference: answer.querySelector('.yen-difference data')?.getAttribute('value') ?? '',
      clocks,
      points,
    }
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`every pledge on every day follows from its dollars and the rate shown (${locale})`, async ({
      page,
    }) => {
      test.setTimeout(180_000)
      expect(PAIRS).toHaveLength(30)
      for (const [pledge, day] of PAIRS) {
        const where = addressOf(pledge, day)
        const response = await page.goto(`/${locale}${where}`)
        expect(response?.status(), where).toBe(200)
        const { dollars, difference, clocks, points } = await readAnswer(page)
        expect(clocks, where).toHaveLength(2)
        for (const { on, yen, rate, rateOn, kind, from } of clocks) {
          expect(yen, where).toBe(inYen(dollars, rate))
          expect(kind).toBe('day')
          expect(from).toBe(pledge)
          // The last published day, never a later one, at most a week before.
          expect(rateOn <= on, where).toBe(true)
          expect(Date.parse(on) - Date.parse(rateOn)).toBeLessThanOrEqual(7 * 86_400_000)
          expect(points, where).toContain(yen)
        }
        const [first, second] = clocks
        expect(second?.on, where).toBe(day)
        expect(difference, where).toBe(yenBetween(dollars, first?.rate ?? '', second?.rate ?? ''))
        const label = { en: 'exchange rate only', ja: '為替レートの違いだけによる差' }[locale]
        await expect(page.locator('.yen-difference .badge')).toHaveText(label)
        await expect(page.locator('figure[data-chart] svg:visible').first()).toBeVisible()
      }
    })
  }

  test('the anchors of the record: $550 billion on two days', async ({ page }) => {
    await page.goto(`/en${addressOf(VEHICLE, '2026-02-17')}`)
    const amounts = page.locator('[data-clock] data')
    await expect(amounts).toHaveText(['≈ ¥80.50 trillion', '≈ ¥84.46 trillion'])
    await page.locator('.languages a[hreflang="ja"]').click()
    await expect(page).toHaveURL(/\/ja\/fund\/yen\?pledge=us-japan-vehicle.*&on=2026-02-17$/)
    await expect(amounts).toHaveText(['約80.5兆円', '約84.46兆円'])
  })

  test('the form asks, from the fund’s page too', async ({ page }) => {
    await page.goto('/en/fund')
    await page.locator('#yen input[name="on"]').fill('2025-09-04')
    await page.locator('#yen button[type="submit"]').click()
    await expect(page).toHaveURL(new RegExp(`/en/fund/yen\\?pledge=${FUND}&on=2025-09-04$`))
    await page.locator('#yen-pledge').selectOption(VEHICLE)
    await page.locator('.yen-form button').click()
    await expect(page.locator('[data-pledge]')).toHaveAttribute('data-pledge', VEHICLE)
    await page.locator('[data-ready="announced"]').click()
    await expect(page.locator('.yen-difference')).toHaveAttribute('data-move', 'same')
  })

  const BAD = [
    ['pledge=nothing&on=2025-09-04', 1],
    ['on=2025-02-30', 1],
    ['on=2018-12-31', 1],
    ['on=2026-09-26', 1],
    ['pledge=%3Cscript%3Ealert(1)%3C/script%3E&on=%00%FF', 2],
    [`pledge=${'a'.repeat(3000)}`, 1],
    ['pledge=&on=', 0],
    [`pledge=${VEHICLE}&pledge=${FUND}&other=1`, 0],
  ] as const
  for (const [address, problems] of BAD) {
    test(`an address that cannot be answered says why beside its field: ${address.slice(0, 50)}`, async ({
      page,
    }) => {
      for (const locale of LOCALES) {
        const response = await page.goto(`/${locale}/fund/yen?${address}`)
        expect(response?.status()).toBe(200)
        await expect(page.locator('.field .problem')).toHaveCount(problems)
        await expect(page.locator('[data-clock] data').first()).not.toBeEmpty()
        const own = await page.locator('[data-address]').getAttribute('data-address')
        await page.goto(own ?? '')
        await expect(page.locator('.field .problem')).toHaveCount(0)
      }
    })
  }

  test('an older edition knows no later day and no later pledge', async ({ page }) => {
    await page.goto(`/en/on/2025-05-25${addressOf(VEHICLE, '2026-02-17')}`)
    await expect(page.locator('.field .problem')).toHaveCount(2)
    await expect(page.locator('[data-pledge]')).toHaveAttribute('data-on', '2025-05-25')
    await expect(page.locator('#yen-on')).toHaveAttribute('max', '2025-05-25')
    expect(await page.locator('[data-pledge]').innerText()).not.toContain('2026')
    await page.goto('/ja/on/2018-05-25/fund/yen')
    await expect(page.locator('main .nothing')).toHaveCount(1)
  })
})

test.describe('with JavaScript', () => {
  test('a day chosen shows in place, keeps the place of the reader, and goes back', async ({
    page,
  }) => {
    await page.goto(`/en${addressOf(VEHICLE, '2026-02-17')}`)
    await page.evaluate(() => Object.assign(window, { here: true }))
    await page.locator('#yen-on').fill('2025-09-04')
    await expect(page.locator('[data-clock="chosen"]')).toHaveAttribute('data-on', '2025-09-04')
    await expect(page).toHaveURL(/on=2025-09-04$/)
    await page.locator('#yen-pledge').focus()
    await page.locator('#yen-pledge').selectOption(FUND)
    await expect(page.locator('[data-pledge]')).toHaveAttribute('data-pledge', FUND)
    await expect(page.locator('#yen-pledge')).toBeFocused()
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    await page.goBack()
    await expect(page.locator('[data-pledge]')).toHaveAttribute('data-pledge', VEHICLE)
  })
})
