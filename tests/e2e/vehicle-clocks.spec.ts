import { expect, type Page, test } from '@playwright/test'
import { LOCALES } from './pages.ts'

const PATH = '/vehicle/clocks'
const A_DAY = 86_400_000

/** What a machine reads of the table of payments. */
function readRows(page: Page) {
  return page.locator('#payment tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      way: row.getAttribute('data-key') ?? '',
      limit: row.querySelector('[data-reading="limit"]')?.getAttribute('value') ?? '',
      floor: row.querySelector('[data-reading="floor"]')?.getAttribute('value') ?? '',
      left: [...row.querySelectorAll('[data-holiday]')].map(
        (each) => each.getAttribute('data-holiday') ?? '',
      ),
    })),
  )
}

/** Every day after one up to another, but weekends and those left out. */
function recount(from: string, until: string, left: readonly string[]): number {
  const days: string[] = []
  for (let at = Date.parse(from) + A_DAY; at <= Date.parse(until); at += A_DAY) {
    days.push(new Date(at).toISOString().slice(0, 10))
  }
  return days.filter((each) => {
    const weekday = new Date(each).getUTCDay()
    return weekday !== 0 && weekday !== 6 && !left.includes(each)
  }).length
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`45 business days are 45 days that are not at a weekend or left out (${locale})`, async ({
      page,
    }) => {
      for (const from of ['2025-09-04', '2025-12-01', '2026-02-17', '2027-11-15', '2029-01-19']) {
        const response = await page.goto(`/${locale}${PATH}?from=${from}`)
        expect(response?.status(), from).toBe(200)
        const rows = await readRows(page)
        expect(rows.map(({ way }) => way)).toEqual(['days', 'weekdays', 'us', 'jp', 'both'])
        for (const { way, limit, floor, left } of rows) {
          expect(floor).toBe(limit)
          if (way === 'days') {
            expect((Date.parse(limit) - Date.parse(from)) / A_DAY).toBe(45)
          } else {
            expect(recount(from, limit, left), `${from} ${way}`).toBe(45)
          }
        }
      }
    })
  }

  test('the selection of 17 February 2026: 21 April, and 23 April with Japan’s holidays', async ({
    page,
  }) => {
    await page.goto(`/en${PATH}`)
    const rows = await readRows(page)
    expect(rows.map(({ limit }) => limit)).toEqual([
      ...['2026-04-03', '2026-04-21', '2026-04-21', '2026-04-23', '2026-04-23'],
    ])
    expect(rows.at(-1)?.left).toEqual(['2026-02-23', '2026-03-20'])
    await expect(page.locator('#left tbody tr').first().locator('data')).toHaveAttribute(
      'value',
      '789',
    )
    await expect(page.locator('figure[data-chart]')).toHaveCount(0)
  })

  test('the form asks, draws the line and keeps the question in both languages', async ({
    page,
  }) => {
    await page.goto(`/en${PATH}`)
    await page.locator('#clocks-from').fill('2025-12-01')
    await page.locator('#clocks-pace').check()
    await page.locator('.clocks-form button').click()
    await expect(page).toHaveURL(/from=2025-12-01&pace=line/)
    await expect(page.locator('figure[data-chart="vehicle-pace"] svg:visible')).toHaveCount(1)
    const line = page.locator('#pace data.computed').first()
    await expect(line).toHaveAttribute('value', '198053527980.54')
    await page.locator('.languages a[hreflang="ja"]').click()
    await expect(page).toHaveURL(/\/ja\/vehicle\/clocks\?from=2025-12-01&pace=line$/)
    await expect(line).toHaveText('1980億ドル')
    await page.locator('[data-pace="drawn"]').click()
    await expect(page).toHaveURL(/\/ja\/vehicle\/clocks\?from=2025-12-01#pace$/)
    await expect(page.locator('figure[data-chart]')).toHaveCount(0)
    await page.locator('[data-ready="2026-03-19-announced"]').click()
    await expect(page.locator('#clocks-from')).toHaveValue('2026-03-19')
  })

  const BAD = [
    ['from=abc', 1, '2026-02-17'],
    ['from=2026-02-30', 1, '2026-02-17'],
    ['from=2025-07-21', 1, '2026-02-17'],
    ['from=2029-01-20', 1, '2026-02-17'],
    ['from=2026-02-30&pace=line&last=2025-12-01', 1, '2025-12-01'],
    ['from=2025-12-01&pace=maybe', 1, '2025-12-01'],
    ['from=%3Cscript%3Ealert(1)%3C/script%3E&pace=%00%FF&last=,,', 2, '2026-02-17'],
    [`from=${'9'.repeat(3000)}`, 1, '2026-02-17'],
    ['from=&pace=', 0, '2026-02-17'],
    ['from=2025-12-01&from=abc&other=1', 0, '2025-12-01'],
  ] as const
  for (const [address, problems, stands] of BAD) {
    test(`an address that cannot be answered says why beside its field: ${address.slice(0, 50)}`, async ({
      page,
    }) => {
      for (const locale of LOCALES) {
        const response = await page.goto(`/${locale}${PATH}?${address}`)
        expect(response?.status()).toBe(200)
        await expect(page.locator('.field .problem')).toHaveCount(problems)
        await expect(page.locator('#clocks-from')).toHaveValue(stands)
        const own = await page.locator('[data-address]').getAttribute('data-address')
        await page.goto(own ?? '')
        await expect(page.locator('.field .problem')).toHaveCount(0)
        await expect(page.locator('#clocks-from')).toHaveValue(stands)
      }
    })
  }

  test('an older edition counts only what it knows of', async ({ page }) => {
    await page.goto(`/en/on/2025-12-01${PATH}`)
    expect((await readRows(page)).map(({ way }) => way)).toEqual(['days'])
    await expect(page.locator('#clocks-from')).toHaveValue('2025-12-01')
    await page.goto(`/ja/on/2025-07-25${PATH}?from=2026-02-17`)
    await expect(page.locator('main .nothing')).toHaveCount(1)
    expect(await page.locator('main').innerText()).not.toContain('2029')
  })
})

test.describe('with JavaScript', () => {
  test('a day and the line show in place, and go back', async ({ page }) => {
    await page.goto(`/en${PATH}`)
    await page.evaluate(() => Object.assign(window, { here: true }))
    await page.locator('#clocks-from').fill('2025-12-01')
    await expect(page).toHaveURL(/from=2025-12-01$/)
    await expect(page.locator('#payment tr[data-key="both"] data').first()).toHaveAttribute(
      'value',
      '2026-02-13',
    )
    await page.locator('#clocks-pace').check()
    await expect(page.locator('figure[data-chart="vehicle-pace"]')).toHaveCount(1)
    await expect(page.locator('#clocks-pace')).toBeFocused()
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    await page.goBack()
    await expect(page.locator('figure[data-chart]')).toHaveCount(0)
  })

  test('nothing scrolls sideways on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 })
    for (const locale of LOCALES) {
      await page.goto(`/${locale}${PATH}?from=2025-12-01&pace=line`)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, locale).toBeLessThanOrEqual(360)
    }
  })
})
