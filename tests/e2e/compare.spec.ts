import { expect, type Page, test } from '@playwright/test'
import { LOCALES } from './pages.ts'
import { changeFrom, type DataRow, readCsv } from './recompute.ts'

const Q4 = '/en/softbank?q=fy2024q4,fy2023q4&m=net-income'
const MEASURES = [
  ...['net-sales', 'net-income', 'income-before-tax', 'investment-gain', 'svf-segment-income'],
  ...['svf-investment-gain', 'eps', 'equity', 'equity-attributable', 'assets', 'nav', 'ltv'],
]

/** The same numbers in every run: a comparison that fails can be looked at. */
function lotsFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9
    return ((state ^ (state >>> 12)) >>> 0) % below
  }
}

/** Comparisons as a reader might choose them, by number. */
function addressOf(index: number): string {
  const next = lotsFrom(index + 1)
  const span = ['quarter', 'cumulative', 'year'][next(3)] ?? 'quarter'
  const periods = Array.from({ length: 1 + next(6) }, () =>
    span === 'year' ? `fy${2016 + next(10)}` : `fy${2020 + next(6)}q${1 + next(4)}`,
  )
  const measures = Array.from({ length: 1 + next(4) }, () => MEASURES[next(MEASURES.length)])
  const vs = span === 'quarter' && next(2) === 1 ? '&vs=quarter' : ''
  const told = next(4) === 0 ? '&told=first' : ''
  return `q=${periods.join(',')}&m=${measures.join(',')}&by=${span}${vs}${told}`
}

interface Shown {
  readonly key: string
  readonly value: string
  readonly kind: string
  readonly base: string
  readonly text: string
}

/** Every change in a page as served. */
function changesIn(html: string): Shown[] {
  const found = html.matchAll(
    /<data class="computed" value="([^"]*)" data-change="([^"]*)" data-change-kind="([^"]*)" data-base="([^"]*)">([^<]*)<\/data>/g,
  )
  return [...found].map(([, value = '', key = '', kind = '', base = '', text = '']) => ({
    value,
    key,
    kind,
    base,
    text,
  }))
}

for (const part of [0, 1, 2, 3]) {
  test(`every ratio of fifty comparisons follows from the file served with it (${part + 1} of 4)`, async ({
    request,
  }) => {
    let ratios = 0
    for (let index = part * 50; index < part * 50 + 50; index++) {
      const address = addressOf(index)
      const locale = LOCALES[index % 2] ?? 'en'
      const page = await request.get(`/${locale}/softbank?${address}`)
      expect(page.status(), address).toBe(200)
      const csv = await request.get(`/comparisons/softbank.csv?lang=${locale}&${address}`)
      const rows = readCsv(await csv.text())
      const changes = changesIn(await page.text())
      expect(changes.map(({ key }) => key).toSorted(), address).toEqual(
        rows.map(({ period, line }) => `${period}.${line}`).toSorted(),
      )
      for (const change of changes) {
        const row = rows.find(({ period, line }) => `${period}.${line}` === change.key) as DataRow
        expect(change.base, address).toBe(row['base_period'])
        const expected = changeFrom(row, locale)
        expect({ kind: change.kind, value: change.value }, `${address} ${change.key}`).toEqual({
          kind: expected.kind,
          value: expected.value,
        })
        if (expected.text === null) continue
        expect(change.text, `${address} ${change.key}`).toBe(expected.text)
        ratios += 1
      }
    }
    // Half of what can be asked has no number: the rest must still be many.
    expect(ratios).toBeGreaterThan(50)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a form asks, and its answer keeps the choice in the other language and as of another day', async ({
    page,
  }) => {
    await page.goto('/en/softbank')
    const form = page.locator('form.compare-form')
    const checked = form.locator('input[name="q"]:checked')
    while ((await checked.count()) > 0) await checked.first().click()
    await form.locator('input[value="fy2024q4"]').check()
    await form.locator('input[value="fy2023q4"]').check()
    await form.locator('input[value="svf-segment-income"]').check()
    await form.locator('button[type="submit"]').click()
    await expect(page.locator('[data-sentence="net-income"]')).toContainText(
      'rose 123.8% to ¥517.2 billion in Q4 FY2024 (Jan–Mar 2025) from ¥231.1 billion a year earlier',
    )
    await expect(page.locator('figure[data-chart] svg:visible').first()).toBeVisible()
    await expect(page.locator('figure[data-chart]')).toHaveCount(2)
    await page.locator('.languages a[hreflang="ja"]').click()
    await expect(page.locator('[data-sentence="net-income"]')).toContainText(
      '前年同期の2311億円から123.8%増えた',
    )
    await expect(page.locator('input[name="q"]:checked')).toHaveCount(2)
    await page.locator('.edition input[name="day"]').fill('2025-05-25')
    await page.locator('.edition button').click()
    await expect(page).toHaveURL(
      /\/ja\/on\/2025-05-25\/softbank\?q=fy2023q4,fy2024q4&m=net-income,svf-segment-income$/,
    )
    await expect(page.locator('figure[data-chart]')).toHaveCount(2)
  })

  const BAD = [
    ['q=fy2099q7&m=profit', 2],
    [`q=fy2024q4&${'m=profit&'.repeat(500)}`, 1],
    ['q=%3Cscript%3Ealert(1)%3C/script%3E', 1],
    ['q=fy2024q4..fy2020q1&by=month&vs=week&told=never&cur=EUR', 5],
    [`q=${'fy2024q4,'.repeat(900)}`, 0],
    ['q=%00%FF&m=%F0%9F%92%A5', 2],
    ['q=fy1999&cur=USD', 1],
  ] as const
  for (const [address, problems] of BAD) {
    test(`an address that cannot be answered is told so and shows the nearest: ${address.slice(0, 60)}`, async ({
      page,
    }) => {
      for (const locale of LOCALES) {
        const response = await page.goto(`/${locale}/softbank?${address}`)
        expect(response?.status()).toBe(200)
        await expect(page.locator('.problems li')).toHaveCount(problems)
        await expect(page.locator('figure[data-chart] svg:visible').first()).toBeVisible()
        await expect(page.locator('[data-sentence]').first()).not.toBeEmpty()
      }
    })
  }

  test('an edition before the first quarter has nothing to compare, and says so', async ({
    page,
  }) => {
    const response = await page.goto('/en/on/2014-01-01/softbank?q=fy2024q4')
    expect(response?.status()).toBe(200)
    await expect(page.locator('main')).toContainText('nothing to compare')
  })
})

test('a ready comparison restores exactly when its address is opened again', async ({ page }) => {
  await page.goto('/en/softbank')
  const presets = await page
    .locator('[data-ready]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  expect(presets).toHaveLength(5)
  for (const href of presets) {
    await page.goto(href)
    await expect(page.locator('.problems')).toHaveCount(0)
    expect(await page.locator('[data-comparison]').getAttribute('data-address')).toBe(href)
    await expect(page.locator('[data-ready][aria-current]')).toHaveCount(1)
  }
})

test('the CSV, the JSON and the page hold the same numbers', async ({ page, request }) => {
  await page.goto(
    '/ja/softbank?q=fy2024q1..fy2025q4&m=net-income,svf-investment-gain,eps,ltv&vs=quarter',
  )
  const [csv, json] = await page
    .locator('.compared .downloads a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const rows = readCsv(await (await request.get(csv ?? '')).text())
  const said = await (await request.get(json ?? '')).json()
  expect(said.rows).toEqual(rows)
  const shown = await page.locator('.compared > .table-box .compared-cell').evaluateAll((cells) =>
    cells.flatMap((cell) => {
      const value = cell.querySelector('data:not(.converted, [data-change])')?.getAttribute('value')
      return value ? [value] : []
    }),
  )
  const values = rows.flatMap((row) => row['value'] || [])
  expect(values.length).toBeGreaterThan(20)
  expect(shown.toSorted()).toEqual(values.toSorted())
})

test.describe('with JavaScript', () => {
  const addressIn = (page: Page) => new URL(page.url()).search

  test('a choice shows in place, keeps the place of the reader, and goes back', async ({
    page,
  }) => {
    await page.goto(Q4)
    await page.evaluate(() => Object.assign(window, { here: true }))
    const box = page.locator('input[name="m"][value="nav"]')
    await box.focus()
    await page.keyboard.press('Space')
    await expect(page.locator('figure[data-chart]')).toHaveCount(2)
    expect(addressIn(page)).toBe('?q=fy2023q4,fy2024q4&m=net-income,nav')
    expect(await page.evaluate(() => 'here' in window)).toBe(true)
    await expect(box).toBeFocused()
    await expect(page.locator('.languages a[hreflang="ja"]')).toHaveAttribute(
      'href',
      /m=net-income,nav$/,
    )
    await page.goBack()
    await expect(page.locator('figure[data-chart]')).toHaveCount(1)
    await page.goForward()
    await page.reload()
    await expect(page.locator('figure[data-chart]')).toHaveCount(2)
  })

  test('a chart says what is pointed at, and reads by the arrow keys, also after a choice', async ({
    page,
  }) => {
    await page.goto('/en/softbank?q=fy2024q4&m=net-income')
    await page.locator('input[name="vs"][value="quarter"]').check()
    await expect(page.locator('[data-sentence]')).toContainText('a profit after a loss')
    const chart = page.locator('[data-still]:visible')
    await chart.focus()
    await page.keyboard.press('ArrowLeft')
    await expect(chart.locator('.chart-tip')).toContainText('Q4 FY2024')
    await expect(page.getByRole('status')).toContainText('¥517.2 billion')
    await page.keyboard.press('Escape')
    await expect(chart.locator('.chart-tip')).toHaveCount(0)
    await chart.locator('[data-mark="fy2024q4"]').hover()
    await expect(chart.locator('.chart-tip')).toContainText('Q4 FY2024')
  })

  test('the currency of an address holds on its page alone, until the reader chooses another', async ({
    page,
  }) => {
    await page.goto(`${Q4}&cur=USD`)
    const native = page
      .locator('.compared .figure[data-figure="softbank.fy2024q4.net-income"]')
      .last()
    await expect(native).toBeHidden()
    await page.locator('[data-choose="currency"][data-value="JPY"]').click()
    await expect(native).toBeVisible()
  })
})
